package vn.thongsuot.reporting.crossing.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.crossing.AnswerEnvelope;
import vn.thongsuot.reporting.recommendation.Reply;

/** Answers on their way to the tenant that asked. */
record AnswerEnvelopeData(String id, long version, String from, String to, String request, List<Said> answers) {

    /** One of them. */
    @JsonInclude(Include.NON_NULL)
    record Said(
            Reply.State state,
            @Nullable String text,
            @Nullable String by,
            Instant at,
            Reply.@Nullable Paper document) {

        static Said of(AnswerEnvelope.Said said) {
            return new Said(said.state(), said.text(), said.by(), said.at(), said.document());
        }

        AnswerEnvelope.Said toSaid() {
            return new AnswerEnvelope.Said(state, text, by, at, document);
        }
    }

    static AnswerEnvelopeData of(Versioned<AnswerEnvelope> versioned) {
        var envelope = versioned.state();
        return new AnswerEnvelopeData(
                versioned.id(),
                versioned.version(),
                envelope.from(),
                envelope.to(),
                envelope.request(),
                envelope.answers().stream().map(Said::of).toList());
    }

    AnswerEnvelope toEnvelope() {
        return new AnswerEnvelope(
                from, to, request, answers.stream().map(Said::toSaid).toList());
    }
}
