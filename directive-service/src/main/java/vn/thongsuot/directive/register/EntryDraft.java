package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A line of a register as somebody wants it; nothing is checked yet. Fields as in {@link Entry}.
 *
 * @param number may be left out where it is drawn, and where the line is there already
 */
public record EntryDraft(
        Entry.@Nullable Sheet sheet,
        @Nullable String unit,
        @Nullable String number,
        @Nullable LocalDate on,
        @Nullable String handledBy,
        @Nullable LocalDate passedOn,
        @Nullable String signer,
        @Nullable Integer copies,
        @Nullable String note) {

    private static final int ID = 100;
    private static final int NUMBER = 50;
    private static final int NAME = 500;
    private static final int NOTE = 1000;
    private static final int COPIES = 100_000;

    public EntryDraft {
        unit = Text.of(unit);
        number = Text.of(number);
        handledBy = Text.of(handledBy);
        signer = Text.of(signer);
        note = Text.of(note);
    }

    Optional<Refusal> refusesSecrets() {
        return new FreeTexts()
                .add("/number", number)
                .add("/handledBy", handledBy)
                .add("/signer", signer)
                .add("/note", note)
                .refusesSecrets();
    }

    Optional<Refusal> refusal(LocalDate today) {
        return new Rules()
                .required("/sheet", sheet)
                .text("/unit", unit, ID)
                .optionalText("/number", number, NUMBER)
                .required("/on", on)
                .check(on == null || !on.isAfter(today), "/on", "in-the-future")
                .check(passedOn == null || on == null || !passedOn.isBefore(on), "/passedOn", "before-arrival")
                .check(passedOn == null || !passedOn.isAfter(today), "/passedOn", "in-the-future")
                .optionalText("/handledBy", handledBy, NAME)
                .optionalText("/signer", signer, NAME)
                .optionalText("/note", note, NOTE)
                .check(copies == null || (copies > 0 && copies <= COPIES), "/copies", "number-of-copies")
                .check(sheet != Entry.Sheet.IN || signer == null, "/signer", "only-going-out")
                .check(sheet != Entry.Sheet.IN || copies == null, "/copies", "only-going-out")
                .check(sheet != Entry.Sheet.OUT || passedOn == null, "/passedOn", "only-coming-in")
                .refusal();
    }

    /** The line with its number; the draft holds. */
    Entry line(String given) {
        return new Entry(
                requireNonNull(sheet),
                requireNonNull(unit),
                given,
                requireNonNull(on),
                handledBy,
                passedOn,
                signer,
                copies,
                note);
    }
}
