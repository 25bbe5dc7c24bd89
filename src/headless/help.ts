/** What `rapport --help` prints. */
export const HELP = `Rapport keeps your professional network alive from the notes you already write.
It reads a vault and prints; it never changes a note.

Usage
  rapport review VAULT [--today D] [--json] [--all] [--limit N]
                        who deserves attention today, and why
  rapport why VAULT CONTACT [--today D] [--json]
                        every interaction with a contact, and the arithmetic
  rapport contacts VAULT [--today D] [--json]
                        all contacts and how they stand
  rapport problems VAULT [--json]
                        what could not be understood

VAULT is the vault's folder, CONTACT the name, an alias or the path of a contact.

Options
  --today D             take this day for today, as 2026-01-24
  --json                print one JSON object
  --all                 also what needs no attention today
  --limit N             at most N check-ins
  --people FOLDER       the notes in this folder are contacts; may be repeated
  --meetings FOLDER     the notes in this folder are conversations; may be repeated
  --help, --version

Exit status: 0, or 2 for a request that can't be met.
`;
