import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import { templatePreview } from '../../notes/templates/template-preview';
import { CONVERSATIONS } from '../strings';

/** A template as it is shown before it is chosen: its name, and the text whose first lines are shown. */
interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Chooses a template for a conversation or a message; each is shown with its first lines. */
export class TemplateChooser<Template extends NamedText> extends SuggestModal<Template> {
  readonly #templates: readonly Template[];
  readonly #choose: (template: Template) => void;

  constructor(app: App, templates: readonly Template[], choose: (template: Template) => void) {
    super(app);
    this.#templates = templates;
    this.#choose = choose;
    this.setPlaceholder(CONVERSATIONS.chooseTemplate);
    this.setInstructions([...CONVERSATIONS.keys]);
    this.emptyStateText = CONVERSATIONS.noTemplate;
  }

  /** The templates whose names match, the best first. */
  override getSuggestions(query: string): Template[] {
    if (query.trim() === '') return [...this.#templates];
    const search = prepareFuzzySearch(query.trim());
    return this.#templates
      .flatMap((template) => {
        const match = search(template.name);
        return match === null ? [] : [{ template, score: match.score }];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ template }) => template);
  }

  /** Shows a template: its name, and below it its first lines. */
  override renderSuggestion({ name, text }: NamedText, element: HTMLElement): void {
    element.createDiv({ cls: 'rapport-template-name', text: name, attr: { dir: 'auto' } });
    for (const line of templatePreview(text)) {
      const shown = element.createDiv({ cls: 'rapport-template-line', attr: { dir: 'auto' } });
      if (line.heading !== '')
        shown.createSpan({ cls: 'rapport-template-heading', text: line.heading });
      shown.appendText(` ${line.text}`);
    }
  }

  /** Called with the chosen template, after the modal has closed. */
  override onChooseSuggestion(template: Template): void {
    this.#choose(template);
  }
}
