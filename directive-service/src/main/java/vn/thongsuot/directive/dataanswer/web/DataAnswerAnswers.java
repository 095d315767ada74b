package vn.thongsuot.directive.dataanswer.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.dataanswer.Act;
import vn.thongsuot.directive.dataanswer.DataAnswer;
import vn.thongsuot.directive.dataanswer.ReadingAnswers;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/**
 * Answers to requests as they are shown: in lists as on the wire; the rows and the words that people wrote only one by
 * one, to whoever may see them.
 */
@Component
class DataAnswerAnswers {

    /**
     * Without its rows.
     *
     * @param handedInNote absent when nothing was said
     * @param returnNote what is to be put right; absent unless it was given back
     */
    record Worded(
            @JsonUnwrapped Object answer,
            @Nullable String handedInNote,
            @Nullable String returnNote) {}

    /**
     * With its rows.
     *
     * @param columns of the form as it stands now
     * @param cells the rows by these columns, written as people do
     */
    record Whole(@JsonUnwrapped Worded answer, List<Column> columns, List<List<String>> cells) {}

    private final AggregateKind<DataAnswer> kind;

    DataAnswerAnswers(AggregateKind<DataAnswer> kind) {
        this.kind = kind;
    }

    /** For every post holder: nothing that may name persons. */
    Object listed(Versioned<DataAnswer> versioned) {
        return kind.wire().apply(versioned);
    }

    Worded of(Versioned<DataAnswer> versioned) {
        var answer = versioned.state();
        return new Worded(kind.wire().apply(versioned), words(answer.handedIn()), words(answer.returned()));
    }

    Whole of(ReadingAnswers.Shown shown) {
        return new Whole(of(shown.answer()), shown.columns(), shown.rows());
    }

    private static @Nullable String words(@Nullable Act act) {
        return act == null ? null : act.words();
    }
}
