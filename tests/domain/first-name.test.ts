import { describe, expect, it } from 'vitest';
import { firstName, nameInOrder } from '../../src/domain/first-name';

describe('the first name', () => {
  it.each([
    ['Ana Diaz', 'Ana'],
    ['Ana', 'Ana'],
    ['Diaz, Ana', 'Ana'],
    ['Diaz Lopez, Dr. Ana', 'Ana'],
    ['O’Neil, Sean (Acme)', 'Sean'],
    ['Dr Joan Lee', 'Joan'],
    ['Rev. John Smith', 'John'],
    ['Professor Joan Lee', 'Joan'],
    ['Prof. Dr. Eva Stein', 'Eva'],
    ['John Smith, PhD', 'John'],
    ['John Smith, Jr.', 'John'],
    ['Jean-Luc Godard', 'Jean-Luc'],
    ['李雷', '李雷'],
    ['Dr.', 'Dr.'],
  ])('of “%s” is “%s”', (name, first) => {
    expect(firstName(name)).toBe(first);
  });
});

describe('a name the right way round', () => {
  it.each([
    ['Roth, Clara (Acme)', 'Clara Roth'],
    ['Roth, Clara, Acme', 'Roth, Clara, Acme'],
    ['Ana Diaz (she/her)', 'Ana Diaz'],
    ['Ana Diaz', 'Ana Diaz'],
  ])('of “%s” is “%s”', (name, ordered) => {
    expect(nameInOrder(name)).toBe(ordered);
  });
});
