import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';
import { sameFields } from './review/row-models';

/** A component that is drawn again only when one of its props is another value than before. */
export function memoised<Props extends object>(
  draw: FunctionComponent<Props>,
): FunctionComponent<Props> {
  class Memoised extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !sameFields<object>(this.props, next);
    }

    override render(): ComponentChild {
      return h(draw, this.props);
    }
  }
  return (props) => h(Memoised, props);
}
