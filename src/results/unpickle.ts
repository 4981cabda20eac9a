/**
 * Python pickles of binary protocols (2 to 5) as plain data. A pickle is a program; this reads it
 * without running anything: what it would import is a name, what it would call is handed to a switch of
 * the caller's, and everything else stays inert.
 *
 * Opcodes: https://github.com/python/cpython/blob/main/Lib/pickletools.py
 */
import { type Worded, worded } from "../language/worded";
import { limits } from "./limits";
import { ReadError } from "./readError";

/** A class or function, by its name: `torch._utils._rebuild_tensor_v2`. */
export class PyGlobal {
  constructor(readonly name: string) {}
}

/** A dict of any kind. Keys that are not strings or numbers are kept by identity. */
export class PyDict {
  readonly items = new Map<unknown, unknown>();
}

/** What a call or a class would have made, had it been run. */
export class Inert {
  /** What Python would set its attributes to. */
  state: unknown = null;
  constructor(readonly of: string) {}
}

/** Lists, tuples and sets are arrays. */
export interface PickleMeaning {
  /** The outcome of calling what is called `name`; undefined leaves it inert. */
  call(name: string, args: unknown[]): unknown;
  /** What a persistent id stands for. */
  persistent(id: unknown): unknown;
  /** Told when an object got its state; `take` hands out the bytes that stand behind it, which are no instructions. */
  built?(object: Inert, take: (count: number) => Uint8Array): void;
}

export interface Unpickled {
  value: unknown;
  /** Offset behind the pickle. */
  end: number;
}

const MARK = Symbol("mark");
/** Bytes of an integer beyond which nobody means a number. */
const LONGEST_INTEGER = 255;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The pickle that starts at `start`.
 *
 * @throws ReadError, as a sentence about "the pickle", when it is damaged, too long, or uses
 *   instructions that such files do not have.
 */
export function unpickle(bytes: Uint8Array, start: number, meaning: PickleMeaning): Unpickled {
  const machine = new Machine(bytes, start, meaning);
  for (;;) {
    const done = machine.step();
    if (done) return { value: machine.pop(), end: machine.at };
  }
}

class Machine {
  at: number;
  private readonly view: DataView;
  private readonly stack: unknown[] = [];
  private readonly memo = new Map<number, unknown>();
  private steps = 0;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
    private readonly meaning: PickleMeaning,
  ) {
    this.at = start;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** One instruction; true at the end of the pickle. */
  step(): boolean {
    this.spend(1);
    const opcode = this.view.getUint8(this.take(1));
    const { stack } = this;
    switch (String.fromCharCode(opcode)) {
      case ".":
        return true;
      case "\x80":
        if (this.uint8() > 5) throw damaged("is of a later protocol than 5");
        return false;
      case "\x95":
        this.length8();
        return false;
      case "(":
        stack.push(MARK);
        return false;
      case "0":
        stack.pop();
        return false;
      case "1":
        this.popToMark();
        return false;
      case "2":
        stack.push(this.top());
        return false;
      case "N":
        stack.push(null);
        return false;
      case "\x88":
        stack.push(true);
        return false;
      case "\x89":
        stack.push(false);
        return false;
      case "K":
        stack.push(this.uint8());
        return false;
      case "M":
        stack.push(this.view.getUint16(this.take(2), true));
        return false;
      case "J":
        stack.push(this.view.getInt32(this.take(4), true));
        return false;
      case "\x8a":
        stack.push(this.integer(this.uint8()));
        return false;
      case "\x8b":
        stack.push(this.integer(this.uint32()));
        return false;
      case "G":
        stack.push(this.view.getFloat64(this.take(8), false));
        return false;
      case "X":
        stack.push(this.text(this.uint32()));
        return false;
      case "\x8c":
        stack.push(this.text(this.uint8()));
        return false;
      case "\x8d":
        stack.push(this.text(this.length8()));
        return false;
      case "U":
        stack.push(asText(this.raw(this.uint8())));
        return false;
      case "T":
        stack.push(asText(this.raw(this.uint32())));
        return false;
      case "C":
        stack.push(this.raw(this.uint8()));
        return false;
      case "B":
        stack.push(this.raw(this.uint32()));
        return false;
      case "\x8e":
      case "\x96":
        stack.push(this.raw(this.length8()));
        return false;
      case "]":
      case ")":
      case "\x8f":
        stack.push([]);
        return false;
      case "}":
        stack.push(new PyDict());
        return false;
      case "l":
      case "t":
      case "\x91":
        stack.push(this.popToMark());
        return false;
      case "\x85":
        stack.push(this.popSome(1));
        return false;
      case "\x86":
        stack.push(this.popSome(2));
        return false;
      case "\x87":
        stack.push(this.popSome(3));
        return false;
      case "a":
        this.append(this.popSome(1));
        return false;
      case "e":
      case "\x90":
        this.append(this.popToMark());
        return false;
      case "d": {
        const items = this.popToMark();
        stack.push(new PyDict());
        this.setItems(items);
        return false;
      }
      case "s":
        this.setItems(this.popSome(2));
        return false;
      case "u":
        this.setItems(this.popToMark());
        return false;
      case "c":
        stack.push(new PyGlobal(`${this.line()}.${this.line()}`));
        return false;
      case "\x93": {
        const [module, name] = this.popSome(2);
        if (typeof module !== "string" || typeof name !== "string") throw damaged();
        stack.push(new PyGlobal(`${module}.${name}`));
        return false;
      }
      case "R":
      case "\x81":
        this.call(this.popSome(2));
        return false;
      case "\x92": {
        const [callee, args] = this.popSome(3);
        this.call([callee, args]);
        return false;
      }
      case "b":
        this.build();
        return false;
      case "Q":
        stack.push(this.meaning.persistent(this.pop()));
        return false;
      case "q":
        this.memo.set(this.uint8(), this.top());
        return false;
      case "r":
        this.memo.set(this.uint32(), this.top());
        return false;
      case "\x94":
        this.memo.set(this.memo.size, this.top());
        return false;
      case "h":
        stack.push(this.recall(this.uint8()));
        return false;
      case "j":
        stack.push(this.recall(this.uint32()));
        return false;
      default:
        throw damaged(worded`uses the instruction 0x${opcode.toString(16)}`);
    }
  }

  pop(): unknown {
    const value = this.top();
    this.stack.pop();
    return value;
  }

  private top(): unknown {
    const value = this.stack.at(-1);
    if (this.stack.length === 0 || value === MARK) throw damaged();
    return value;
  }

  private popSome(count: number): unknown[] {
    const { stack } = this;
    if (stack.length < count) throw damaged();
    const values = stack.splice(stack.length - count);
    if (values.includes(MARK)) throw damaged();
    return values;
  }

  private popToMark(): unknown[] {
    const mark = this.stack.lastIndexOf(MARK);
    if (mark < 0) throw damaged();
    return this.stack.splice(mark).slice(1);
  }

  private append(values: unknown[]): void {
    const list = this.top();
    if (Array.isArray(list)) for (const value of values) list.push(value);
    else if (!(list instanceof Inert)) throw damaged();
  }

  private setItems(values: unknown[]): void {
    const dict = this.top();
    if (values.length % 2 !== 0) throw damaged();
    if (dict instanceof Inert) return;
    if (!(dict instanceof PyDict)) throw damaged();
    for (let i = 0; i < values.length; i += 2) dict.items.set(values[i], values[i + 1]);
  }

  private call([callee, args]: unknown[]): void {
    if (!(callee instanceof PyGlobal)) {
      this.stack.push(new Inert("a call of what is no name"));
      return;
    }
    if (!Array.isArray(args)) throw damaged();
    // The same arguments can be handed over again and again, for two bytes each.
    this.spend(
      args.length + args.reduce((sum, arg) => sum + (Array.isArray(arg) ? arg.length : 0), 0),
    );
    const outcome = this.meaning.call(callee.name, args);
    this.stack.push(outcome === undefined ? new Inert(callee.name) : outcome);
  }

  /** Attributes of whatever is not inert (the version numbers beside a state dict) say nothing here. */
  private build(): void {
    const state = this.pop();
    const object = this.top();
    if (!(object instanceof Inert)) return;
    object.state = state;
    this.meaning.built?.(object, (count) => this.raw(count));
  }

  private recall(key: number): unknown {
    if (!this.memo.has(key)) throw damaged();
    return this.memo.get(key);
  }

  private spend(steps: number): void {
    this.steps += steps;
    if (this.steps > limits.pickleSteps) {
      throw damaged(worded`has more than ${limits.pickleSteps} instructions`);
    }
  }

  /** Moves on by `count` bytes and gives where they start. */
  private take(count: number): number {
    const start = this.at;
    if (count > this.bytes.length - start) throw damaged("ends too early");
    this.at += count;
    return start;
  }

  private uint8(): number {
    return this.view.getUint8(this.take(1));
  }

  private uint32(): number {
    return this.view.getUint32(this.take(4), true);
  }

  private length8(): number {
    const length = this.view.getBigUint64(this.take(8), true);
    if (length > BigInt(this.bytes.length - this.at)) throw damaged("ends too early");
    return Number(length);
  }

  private raw(length: number): Uint8Array {
    const start = this.take(length);
    return this.bytes.subarray(start, start + length);
  }

  private text(length: number): string {
    try {
      return utf8.decode(this.raw(length));
    } catch (error) {
      if (error instanceof ReadError) throw error;
      throw damaged("holds text that is not UTF-8");
    }
  }

  private line(): string {
    const end = this.bytes.indexOf(10, this.at);
    if (end < 0) throw damaged("ends too early");
    const text = this.text(end - this.at);
    this.at = end + 1;
    return text;
  }

  /** Two's complement, little-endian; a bigint where a number would not be exact. */
  private integer(length: number): number | bigint {
    if (length > LONGEST_INTEGER) throw damaged(worded`holds an integer of ${length} bytes`);
    let value = 0n;
    this.raw(length).forEach((byte, place) => {
      value |= BigInt(byte) << BigInt(8 * place);
    });
    value = BigInt.asIntN(8 * length, value);
    const number = Number(value);
    return Number.isFinite(number) && BigInt(number) === value ? number : value;
  }
}

/** Python 2's strings are text or bytes, as whoever wrote them meant them: text where they may be. */
const asText = (bytes: Uint8Array): Uint8Array | string =>
  bytes.every((byte) => byte < 0x80) ? utf8.decode(bytes) : bytes;

function damaged(fault: string | Worded = "is damaged"): ReadError {
  return new ReadError(worded`The pickle in the file ${fault}, and is not read.`);
}
