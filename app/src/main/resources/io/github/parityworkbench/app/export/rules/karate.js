// Use: * def ignoring = read('classpath:parity-rules.js')
//      * match response == ignoring(expected, 'GET /users/{id}')
function fn(expected, endpoint) {
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
      typeof at === 'number' && at >= from && (to < 0 || at < to) && (at - from) % by === 0;
  }

  function takes(selector, segment) {
    if (typeof selector === 'function') return selector(segment);
    return selector === null || selector === segment;
  }

  function named(pattern) {
    return new RegExp('^(?:' + pattern + ')$', 's');
  }

  // The places among a path's steps where a segment leads from some places.
  function follow(steps, places, segment) {
    const next = new Set();
    for (const at of places) {
      const step = steps[at];
      if (step && step.deep) next.add(at);
      if (step && step.selectors.some((each) => takes(each, segment))) next.add(at + 1);
    }
    return next;
  }

  function ignored() {
    return '#ignore';
  }

  function within(distance) {
    return (value) =>
      typeof value === 'number'
        ? "#? typeof _ === 'number' && Math.abs(_ - " + value + ') <= ' + distance
        : undefined;
  }

  function caseless(value) {
    if (typeof value !== 'string') return undefined;
    const folded = JSON.stringify(value.toUpperCase().toLowerCase());
    return "#? typeof _ === 'string' && _.toUpperCase().toLowerCase() === " + folded;
  }

  function nullIsAbsent(value) {
    return value === null || value === undefined ? '##null' : undefined;
  }

  // The names at which a rule marks a member that is not expected.
  function namesOf(rule, places) {
    const steps = [...places].filter((at) => at === rule.path.length - 1);
    return steps
      .flatMap((at) => rule.path[at].selectors)
      .filter((each) => typeof each === 'string');
  }

  // What comes in the place of a value; undefined where it stays.
  function mark(value, reached) {
    for (const [rule, places] of reached) {
      if (places.has(rule.path.length)) {
        const marker = rule.marks(value);
        if (marker !== undefined) return marker;
      }
    }
    return undefined;
  }

  function marked(value, reached) {
    if (value === null || typeof value !== 'object') {
      const marker = mark(value, reached);
      return marker === undefined ? value : marker;
    }
    const below = (segment) =>
      reached.map(([rule, places]) => [rule, follow(rule.path, places, segment)]);
    if (Array.isArray(value)) return value.map((each, at) => marked(each, below(at)));
    const result = {};
    for (const name of Object.keys(value)) result[name] = marked(value[name], below(name));
    for (const name of reached.flatMap(([rule, places]) => namesOf(rule, places))) {
      if (!Object.keys(value).includes(name)) {
        const marker = mark(undefined, below(name));
        if (marker !== undefined) result[name] = marker;
      }
    }
    return result;
  }

  const mine = rules.filter(
    (rule) => !rule.endpoints || rule.endpoints.some((each) => each.test(endpoint || '')),
  );
  return marked(JSON.parse(JSON.stringify(expected)), mine.map((rule) => [rule, new Set([0])]));
}
