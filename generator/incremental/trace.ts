import { digest as digestOfLong } from "../model/digest.ts";

/** Something that can be asked by the names of its members: a declaration, or a question about many things. */
export interface Subject {
  readonly answer: (member: string) => unknown;
  /** What the answers are read from: they are the same as long as it is the same object. Absent for a question. */
  readonly object?: object;
  /** What the answers to a question follow from, in the same way; the function that gives them where it is absent. */
  readonly found?: object;
}

/** What was asked while something was made, as plain data. */
export type Trace = readonly Noted[];

/** What was asked of a subject, and the digest of the answer. Traces share it: who asks the same mostly has the same object. */
export interface Noted {
  readonly subject: string;
  readonly member: string;
  readonly digest: string;
}

/** Something made, which is to be made anew as soon as anything that it asked has another answer. */
export interface Making {
  isStale: boolean;
  notes: readonly Note[];
  readonly kin: Kin;
}

/** What makings of one kind have in common: so that nobody has to look at each of them. */
export interface Kin {
  /** Those that held and are stale. */
  readonly outdated: Set<Making>;
  /** Those of the subjects that they asked which are questions. */
  readonly questions: Set<KnownSubject>;
}

export function newKin(): Kin {
  return { outdated: new Set(), questions: new Set() };
}

/** What there is to ask, from run to run, and the notes of what is being asked. */
export interface Questions {
  /** Begins a run, to which all questions are added. */
  readonly begin: () => void;
  /** Does ahead what a run begins with. */
  readonly prepare: () => void;
  /** What a question of this run is known to be answered with, if that is known without asking. */
  readonly toldBefore: (name: string, member: string) => { readonly answer: unknown } | undefined;
  /** Begins the adding of all subjects that are no questions. */
  readonly beginAll: () => void;
  /**
   * Makes a subject known; its name is the same in each run. What asked for an answer that is another one is stale.
   * @param isStanding - whether the answers to a question are what they were in the process that noted what stands
   */
  readonly add: (name: string, subject: Subject, isStanding?: boolean) => (member: string) => void;
  /** Adds a subject that was read from this object before, and has not been added since as another one; false where there is none. */
  readonly addAgain: (object: object) => boolean;
  /** Ends it. What asked one that is gone is stale. */
  readonly dropAbsent: () => void;
  /** Runs what makes something, and adds what it asks to the notes. Within another one, each has notes of its own. */
  readonly noting: <Made>(notes: Notes, make: () => Made) => Made;
  /** Says what a making has asked. It is not stale then. */
  readonly settle: (making: Making, notes: Iterable<Note>) => void;
  readonly forget: (making: Making) => void;
  /** Whether everything that a making asked has the same answer today. */
  readonly holds: (making: Making) => boolean;
  /** Whether all makings of a kind hold that are not stale: none of them has asked a question that is not asked in this run. */
  readonly areAllAsked: (kin: Kin) => boolean;
  readonly traceOf: (making: Making) => Trace;
  /** The notes of a trace; undefined where not everything would be answered the same today. */
  readonly notesOf: (trace: Trace) => readonly Note[] | undefined;
  /**
   * Settles a making by a trace which is known to hold of all subjects that are added, so that nobody has to be asked. What is said
   * then of a question holds until it is added. False where there is a subject that there is not.
   */
  readonly stand: (making: Making, trace: Trace) => boolean;
}

/** What was asked, each question once. */
export type Notes = Set<Note>;

/** One member of one subject. */
interface Note {
  readonly about: KnownSubject;
  readonly member: string;
  /** Of the answer; absent where nobody needed it yet. */
  digest: string | undefined;
  /** What the digest is of: what is the same needs no other one. */
  answer: unknown;
  /** As it was last told of, or by whom it was told first. */
  noted: Noted | undefined;
  /** What asked it in runs before this one, but for what nobody has listed yet; absent where nothing did. */
  makings: Set<Making> | undefined;
}

interface KnownSubject {
  readonly name: string;
  subject: Subject;
  /** Of a question, the last run that it was added to; of another one, the last time that all of them were added. */
  time: number;
  readonly notes: Map<string, Note>;
  readonly ask: (member: string) => void;
}

export function newQuestions(): Questions {
  const subjects = new Map<string, KnownSubject>();
  const byObject = new WeakMap<object, KnownSubject>();
  /** The notes of what stands: thousands of traces have the same. */
  const standing = new Map<Noted, Note>();
  /** What was made since the last run began: only a later run has to find it by what it asked. */
  const fresh = new Set<Making>();
  /** What was made before, and is not found by what it asked so far: of most subjects nobody has to know who asked. */
  const unlisted = new Set<Making>();
  let listings = 0;
  let run = 0;
  let time = 0;
  const timeOf = ({ object }: Subject): number => (object === undefined ? run : time);
  let current: Notes | undefined;
  const introduce = (name: string, subject: Subject): KnownSubject => {
    const ask = (member: string): void => void current?.add(noteOf(known, member));
    const known: KnownSubject = { name, subject, time: timeOf(subject), notes: new Map(), ask };
    subjects.set(name, known);
    return known;
  };
  const standingNoteOf = (noted: Noted): Note | undefined => {
    const { subject: name, member, digest } = noted;
    const about = subjects.get(name) ?? (name.startsWith(QUESTION) ? introduce(name, UNANSWERED) : undefined);
    if (about === undefined) return undefined;
    const note = noteOf(about, member);
    note.digest ??= digest;
    note.noted ??= noted;
    standing.set(noted, note);
    return note;
  };
  const endRun = (): void => {
    for (const making of fresh) unlisted.add(making);
    fresh.clear();
  };
  /** Lists what asked a subject, or all of them. */
  const listMakings = (about?: KnownSubject): void => {
    for (const making of unlisted)
      for (const note of making.notes) if (about === undefined || note.about === about) addMaking(note, making);
    if (about === undefined) unlisted.clear();
  };
  const listWhatAsked = (about: KnownSubject): void => {
    if (unlisted.size === 0) return;
    listings++;
    listMakings(listings > FEW_LISTINGS ? undefined : about);
  };
  return {
    begin: () => {
      run++;
      listings = 0;
      endRun();
    },
    prepare: () => {
      endRun();
      listMakings();
    },
    beginAll: () => void time++,
    add: (name, subject, isStanding = false) => {
      const known = subjects.get(name) ?? introduce(name, subject);
      const isSame = isSameSubject(known.subject, subject) || (isStanding && known.subject === UNANSWERED);
      known.subject = subject;
      known.time = timeOf(subject);
      if (subject.object !== undefined) byObject.set(subject.object, known);
      if (isSame || known.notes.size === 0) return known.ask;
      listWhatAsked(known);
      for (const note of known.notes.values()) compare(note);
      return known.ask;
    },
    toldBefore: (name, member) => {
      const known = subjects.get(name);
      const text = known?.time === run ? known.notes.get(member)?.digest : undefined;
      return text === undefined ? undefined : answerOf(text);
    },
    addAgain: (object) => {
      const known = byObject.get(object);
      if (known?.subject.object !== object) return false;
      known.time = time;
      return true;
    },
    dropAbsent: () => {
      for (const known of subjects.values()) {
        if (known.time === time || known.subject.object === undefined) continue;
        listWhatAsked(known);
        for (const note of known.notes.values()) outdate(note);
      }
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
    settle: (making, notes) => {
      making.isStale = false;
      making.notes = [...notes];
      for (const note of making.notes) {
        digestOf(note);
        if (note.about.subject.object === undefined) making.kin.questions.add(note.about);
      }
      fresh.add(making);
    },
    forget: (making) => {
      for (const note of making.notes) note.makings?.delete(making);
      making.kin.outdated.delete(making);
      fresh.delete(making);
      unlisted.delete(making);
    },
    // A question that was not added has no answer.
    holds: ({ isStale, notes }) =>
      !isStale && notes.every(({ about }) => about.subject.object !== undefined || about.time === run),
    areAllAsked: ({ questions }) => [...questions].every((question) => question.time === run),
    traceOf: ({ notes }) => notes.map(notedOf),
    notesOf: (trace) => {
      const notes: Note[] = [];
      for (const { subject, member, digest } of trace) {
        const known = subjects.get(subject);
        if (known === undefined || known.time !== timeOf(known.subject)) return undefined;
        const note = noteOf(known, member);
        if (digestOf(note) !== digest) return undefined;
        notes.push(note);
      }
      return notes;
    },
    stand: (making, trace) => {
      const notes: Note[] = [];
      for (const noted of trace) {
        const note = standing.get(noted) ?? standingNoteOf(noted);
        if (note === undefined) return false;
        notes.push(note);
        if (note.about.subject.object === undefined) making.kin.questions.add(note.about);
      }
      making.isStale = false;
      making.notes = notes;
      fresh.add(making);
      return true;
    },
  };
}

/** For so many subjects in a run, makings are searched for what asked them; of more, all of them are listed. */
const FEW_LISTINGS = 20;

/** What the names of questions begin with. */
const QUESTION = "question ";

/** The name of a question as a subject. */
export function questionName(name: string): string {
  return `${QUESTION}${name}`;
}

/** A question that nobody has asked so far in this process. */
const UNANSWERED: Subject = {
  answer: () => {
    throw new Error("nobody knows the answer yet");
  },
};

function isSameSubject(before: Subject, now: Subject): boolean {
  if (now.object !== undefined) return now.object === before.object;
  return (now.found ?? now.answer) === (before.found ?? before.answer);
}

function noteOf(about: KnownSubject, member: string): Note {
  const found = about.notes.get(member);
  if (found !== undefined) return found;
  const note: Note = { about, member, digest: undefined, answer: undefined, noted: undefined, makings: undefined };
  about.notes.set(member, note);
  return note;
}

/** Finds out whether the answer is still the same. Of what is gone there may be none. */
function compare(note: Note): void {
  const { digest: before, answer } = note;
  if (note.makings === undefined || note.makings.size === 0) {
    note.digest = undefined;
    return;
  }
  try {
    note.answer = answerTo(note);
    if (before !== undefined && note.answer === answer) return;
    note.digest = digest(note.answer);
    if (note.digest !== before) outdate(note);
  } catch {
    note.digest = undefined;
    outdate(note);
  }
}

function addMaking(note: Note, making: Making): void {
  note.makings ??= new Set();
  note.makings.add(making);
}

function outdate({ makings }: Note): void {
  for (const making of makings ?? []) {
    making.isStale = true;
    making.kin.outdated.add(making);
  }
}

function digestOf(note: Note): string {
  if (note.digest === undefined) {
    note.answer = answerTo(note);
    note.digest = digest(note.answer);
  }
  return note.digest;
}

/** The same object as long as the answer is the same. */
function notedOf(note: Note): Noted {
  const { about, member, noted } = note;
  const digest = digestOf(note);
  if (noted?.digest !== digest) note.noted = { subject: about.name, member, digest };
  return note.noted as Noted;
}

function answerTo({ about, member }: Note): unknown {
  return about.subject.answer(member);
}

/** Answers up to this length are their own digests. */
const SHORT = 40;
const known = new WeakMap<object, string>();

/** The same for plain data of the same text. What is the same object as in an earlier run is not read again. */
function digest(answer: unknown): string {
  if (typeof answer !== "object" || answer === null) return digestOfText(JSON.stringify(answer) ?? NOTHING);
  const found = known.get(answer) ?? digestOfText(textOf(answer));
  known.set(answer, found);
  return found;
}

/** The digest of an answer that is none. */
const NOTHING = "nothing";

/** A short answer by its digest; undefined where that does not tell it. */
function answerOf(text: string): { readonly answer: unknown } | undefined {
  if (text === NOTHING) return { answer: undefined };
  // What is no number that JSON knows is written so as well.
  return text.length > SHORT || text === "null" ? undefined : { answer: JSON.parse(text) };
}

/** A zero that stands alone, or looks so in a text. */
const ZERO = /[[:,]0[\]},]/;

/** As JSON, but with a negative zero apart from zero: outputs tell them apart. */
function textOf(answer: object): string {
  const text = JSON.stringify(answer);
  return ZERO.test(text)
    ? JSON.stringify(answer, (_, value: unknown) => (Object.is(value, -0) ? NEGATIVE : value))
    : text;
}

const NEGATIVE = { negative: 0 };

/** A text for another one, which is as good as that, and never long. */
export function digestOfText(text: string): string {
  return text.length <= SHORT ? text : digestOfLong(text);
}
