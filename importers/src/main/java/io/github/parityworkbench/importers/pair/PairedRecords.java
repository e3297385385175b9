package io.github.parityworkbench.importers.pair;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.OneSided;
import io.github.parityworkbench.importers.reading.RecordException;

/** Makes an exchange of two records, and a problem of one that is alone. */
record PairedRecords(
        String controlName,
        OneSided control,
        String candidateName,
        OneSided candidate,
        JoinKey key,
        RecordSink sink)
        implements PairJoin.Outcome {
    @Override
    public void pair(Row left, Row right) {
        Provenance place = new Provenance(controlName, left.line(), left.offset());
        ExchangeDraft draft = control.read(left.record(), Side.CONTROL);
        ExchangeDraft answer = candidate.read(right.record(), Side.CANDIDATE);
        for (Field field : Field.values()) {
            JsonText value = answer.get(field);
            if (value != null && field.label().startsWith(Side.CANDIDATE.label() + ".")) {
                draft.put(field, value);
            }
        }
        JsonText unknown = answer.unknown().toJson();
        if (unknown != null) {
            draft.unknown().add(candidateName, unknown);
        }
        try {
            sink.exchange(draft.build(left.record(), place));
        } catch (RecordException unexpected) {
            sink.problem(new ImportProblem(place, unexpected.reason()));
        }
    }

    @Override
    public void onlyControl(Row row) {
        alone(controlName, row, candidateName);
    }

    @Override
    public void onlyCandidate(Row row) {
        alone(candidateName, row, controlName);
    }

    private void alone(String name, Row row, String other) {
        Provenance place = new Provenance(name, row.line(), row.offset());
        String reason = "there is no record of its " + key.label() + " in " + other;
        sink.problem(new ImportProblem(place, reason));
    }
}
