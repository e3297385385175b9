package io.github.parityworkbench.diff.json;

/** Results the other way round. */
final class Swapped {
    private Swapped() {}

    /** The same result with control and candidate exchanged. */
    static DiffResult of(DiffResult result) {
        return new DiffResult(
                result.candidate(),
                result.control(),
                matching(result),
                result.differences().stream().map(Swapped::of).toList(),
                result.arrays().stream().map(ArrayAlignment::swapped).toList());
    }

    private static NodeMatching matching(DiffResult result) {
        NodeMatching swapped = new NodeMatching(result.candidate(), result.control());
        for (int node = 0; node < result.candidate().size(); node++) {
            int partner = result.controlOf(node);
            if (partner < 0) {
                swapped.leaveControl(node);
            } else {
                swapped.match(node, partner);
            }
        }
        for (int node = 0; node < result.control().size(); node++) {
            if (result.candidateOf(node) < 0) {
                swapped.leaveCandidate(node);
            }
        }
        return swapped;
    }

    private static NodeDifference of(NodeDifference each) {
        return new NodeDifference(
                each.kind().swapped(),
                each.candidateNode(),
                each.controlNode(),
                each.rightPath(),
                each.leftPath());
    }
}
