// Use: jsondiffpatch.create(parityRules(endpoint)).diff(control, candidate)
const rules = [
  /* rules */
];

function take(...selectors) {
  return { selectors, deep: false };
}

function deep(...selectors) {
  return { selectors, deep: true };
}

function span(from, to, by) {
  return (at) =>
    typeof at === "number" && at >= from && (to < 0 || at < to) && (at - from) % by === 0;
}

function takes(selector, segment) {
  if (typeof selector === "function") return selector(segment);
  return selector === null || selector === segment;
}

function named(pattern) {
  return new RegExp(`^(?:${pattern})$`, "s");
}

function selects(steps, path) {
  let reached = new Set([0]);
  for (const segment of path) {
    const next = new Set();
    for (const at of reached) {
      const step = steps[at];
      if (step && step.deep) next.add(at);
      if (step && step.selectors.some((each) => takes(each, segment))) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(steps.length);
}

function typeOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

// The same for values that are equal, whatever the order of their members.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => JSON.stringify(name) + ":" + canonical(value[name])).join()}}`;
}

// What is different here; nothing where that lies further inside.
function kindOf(left, right) {
  if (left === undefined) return "extra";
  if (right === undefined) return "missing";
  if (typeOf(left) !== typeOf(right)) return "type";
  if (typeOf(left) === "array") {
    const [mine, theirs] = [left, right].map((each) => each.map(canonical).sort().join());
    return mine === theirs ? "order" : undefined;
  }
  return typeOf(left) === "object" ? undefined : "value";
}

function always() {
  return true;
}

function reordered(left, right) {
  return kindOf(left, right) === "order";
}

function nullIsAbsent(left, right) {
  return left === undefined ? right === null : left === null && right === undefined;
}

function strings(change) {
  return (left, right) =>
    typeof left === "string" && typeof right === "string" && change(left) === change(right);
}

function foldCase(text) {
  return text.toUpperCase().toLowerCase();
}

function strip(text) {
  const blank = "[\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+";
  return text.replace(new RegExp(`^${blank}|${blank}$`, "g"), "");
}

// A number as digits and a power of ten, so that no difference is lost in rounding.
function decimal(number) {
  const [digits, power = "0"] = String(number).split("e");
  const [whole, fraction = ""] = digits.split(".");
  return [BigInt(whole + fraction), Number(power) - fraction.length];
}

function apart(left, right, distance) {
  const all = [left, right, distance].map(decimal);
  const lowest = Math.min(...all.map((each) => each[1]));
  const [a, b, most] = all.map(([digits, power]) => digits * 10n ** BigInt(power - lowest));
  return (a < b ? b - a : a - b) > most;
}

function within(distance) {
  return (left, right) =>
    typeof left === "number" && typeof right === "number" && !apart(left, right, distance);
}

// Nanoseconds since 1970; nothing where it is no time in ISO 8601 with seconds and an offset.
function instant(text) {
  const found =
    /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(text);
  const day = found && Date.parse(found[1] + "T00:00:00Z");
  // A day that the month does not have is taken for one of the next.
  if (!found || Number.isNaN(day) || !new Date(day).toISOString().startsWith(found[1])) return undefined;
  const whole = Date.parse(`${found[1]}T${found[2]}${found[4]}`);
  return Number.isNaN(whole) ? undefined : BigInt(whole) * 1000000n + BigInt((found[3] ?? "").padEnd(9, "0"));
}

function instants(distance) {
  return (left, right) => {
    const [mine, theirs] = [left, right].map((each) => (typeof each === "string" ? instant(each) : undefined));
    if (mine === undefined || theirs === undefined) return false;
    return (mine < theirs ? theirs - mine : mine - theirs) <= BigInt(distance);
  };
}

function both(first, second) {
  return (left, right) => first(left, right) && second(left, right);
}

function sides(control, candidate) {
  return (left, right) => control(left) && candidate(right);
}

function anything() {
  return true;
}

function number(text) {
  return (value) => typeof value === "number" && !apart(value, text, 0);
}

function oneOf(...wanted) {
  return (value) =>
    wanted.some((each) => (typeof each === "function" ? each(value) : each === value));
}

function pathOf(name, context) {
  const path = [name];
  for (let at = context; at.childName !== undefined; at = at.parent) path.unshift(at.childName);
  return path;
}

function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function parityRules(endpoint = "") {
  const mine = rules.filter((rule) => (rule.endpoints ?? [/^/]).some((each) => each.test(endpoint)));
  return {
    propertyFilter: (name, context) => {
      const left = own(context.left, name);
      const right = own(context.right, name);
      const kind = kindOf(left, right);
      const hides = (rule) =>
        (rule.kinds ?? [kind]).includes(kind) &&
        selects(rule.path, pathOf(name, context)) &&
        rule.settles(left, right);
      return kind === undefined || !mine.some(hides);
    },
  };
}
