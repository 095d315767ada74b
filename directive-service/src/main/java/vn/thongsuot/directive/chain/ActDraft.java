package vn.thongsuot.directive.chain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.LaterAct;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;

/** An act as somebody wants to enter it; nothing is checked yet. Fields as in {@link LaterAct}. */
public record ActDraft(
        LaterAct.@Nullable Kind kind,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String note) {

    private static final int ID = 100;
    private static final int NOTE = 1000;

    public ActDraft {
        by = Text.of(by);
        note = Text.of(note);
    }

    Rules rules() {
        return new Rules()
                .required("/kind", kind)
                .required("/on", on)
                .text("/by", by, ID)
                .optionalText("/note", note, NOTE);
    }
}
