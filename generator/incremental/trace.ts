import { createHash } from "node:crypto";

/** Something that can be asked by the names of its members: a declaration, or a question about many things. */
export interface Subject {
  readonly answer: (member: string) => unknown;
}

/** What was asked while something was made: subject, member and the digest of the answer, in turns. It is plain data. */
export type Trace = readonly string[];

/** What there is to ask in one run, and the notes of what is being asked. */
export interface Questions {
  /** Makes a subject known; the name is the same in each run. */
  readonly add: (name: string, subject: Subject) => (member: string) => void;
  /** Runs what makes something, and adds what it asks to the notes. Within another one, each has notes of its own. */
  readonly noting: <Made>(notes: Notes, make: () => Made) => Made;
  readonly traceOf: (notes: Notes) => Trace;
  /** Whether everything would be answered the same today. */
  readonly holds: (trace: Trace) => boolean;
}

/** What was asked, each question once. */
export type Notes = Set<Note>;

/** One member of one subject. Its digest is made when it is first needed. */
interface Note {
  readonly subject: string;
  readonly member: string;
  readonly answer: Subject["answer"];
  digest: string | undefined;
}

export function newQuestions(): Questions {
  const subjects = new Map<string, (member: string) => Note>();
  let current: Notes | undefined;
  return {
    add: (name, { answer }) => {
      const known = new Map<string, Note>();
      const noteOf = (member: string): Note => {
        const found = known.get(member);
        if (found !== undefined) return found;
        const note: Note = { subject: name, member, answer, digest: undefined };
        known.set(member, note);
        return note;
      };
      subjects.set(name, noteOf);
      return (member) => current?.add(noteOf(member));
    },
    noting: (notes, make) => {
      const before = current;
      current = notes;
      try {
        return make();
      } finally {
        current = before;
      }
    },
    traceOf: (notes) => [...notes].flatMap((note) => [note.subject, note.member, digestOf(note)]),
    holds: (trace) => {
      for (let index = 0; index < trace.length; index += STEP) {
        const note = subjects.get(trace[index] ?? "")?.(trace[index + 1] ?? "");
        if (note === undefined || digestOf(note) !== trace[index + 2]) return false;
      }
      return true;
    },
  };
}

/** Texts of a note in a trace. */
const STEP = 3;

function digestOf(note: Note): string {
  note.digest ??= digest(note.answer(note.member));
  return note.digest;
}

/** Answers up to this length are their own digests. */
const SHORT = 40;
const known = new WeakMap<object, string>();

/** The same for plain data of the same text. What is the same object as in an earlier run is not read again. */
function digest(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return digestOfText(JSON.stringify(answer) ?? "nothing");
  const found = known.get(answer) ?? digestOfText(JSON.stringify(answer));
  known.set(answer, found);
  return found;
}

function digestOfText(text: string): string {
  return text.length <= SHORT ? text : createHash("sha256").update(text).digest("base64url");
}
