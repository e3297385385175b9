import { readFileSync } from "node:fs";
import jsonDiff from "json-diff";

const { files, samples } = JSON.parse(readFileSync(0, "utf8"));
for (const file of files) {
  const options = () => JSON.parse(readFileSync(file, "utf8"));
  const equal = samples.map(([one, other]) => jsonDiff.diff(JSON.parse(one), JSON.parse(other), options()) === undefined);
  console.log(equal.map(Number).join(""));
}
