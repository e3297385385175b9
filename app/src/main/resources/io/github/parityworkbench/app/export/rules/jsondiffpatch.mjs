// Use: jsondiffpatch.create(parityRules).diff(control, candidate)
const rules = [
  /* rules */
];

function takes(selector, segment) {
  if (selector === null || typeof selector !== "object") {
    return selector === null || selector === segment;
  }
  return (
    typeof segment === "number" &&
    segment >= selector.from &&
    (selector.to === null || segment < selector.to) &&
    (segment - selector.from) % selector.by === 0
  );
}

function selects(steps, path) {
  let reached = new Set([0]);
  for (const segment of path) {
    const next = new Set();
    for (const at of reached) {
      const step = steps[at];
      if (step && step.deep) next.add(at);
      if (step && step.take.some((each) => takes(each, segment))) next.add(at + 1);
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

function within(distance) {
  return (left, right) => {
    if (typeof left !== "number" || typeof right !== "number") return false;
    const all = [left, right, distance].map(decimal);
    const lowest = Math.min(...all.map((each) => each[1]));
    const [a, b, most] = all.map(([digits, power]) => digits * 10n ** BigInt(power - lowest));
    return (a < b ? b - a : a - b) <= most;
  };
}

function pathOf(name, context) {
  const path = [name];
  for (let at = context; at.childName !== undefined; at = at.parent) path.unshift(at.childName);
  return path;
}

export const parityRules = {
  propertyFilter: (name, context) => {
    const [left, right] = [context.left, context.right].map((each) =>
      Object.hasOwn(each, name) ? each[name] : undefined,
    );
    const kind = kindOf(left, right);
    return !rules.some(
      (rule) =>
        kind !== undefined &&
        (!rule.kinds || rule.kinds.includes(kind)) &&
        selects(rule.path, pathOf(name, context)) &&
        rule.settles(left, right),
    );
  },
};
