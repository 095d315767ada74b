package vn.thongsuot.directive.position;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** A post as somebody wants it to be; nothing is checked yet. Fields as in {@link Position}. */
public record PositionDraft(
        @Nullable String unit,
        @Nullable String title,
        @Nullable String subject,
        @Nullable List<Right> rights,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Capacity capacity,
        @Nullable String actsFor) {

    static final int TITLE = 500;
    static final int SUBJECT = 200;

    public PositionDraft {
        title = Text.of(title);
        subject = Text.of(subject);
        rights = rights == null ? List.of() : List.copyOf(rights);
        actsFor = Text.of(actsFor);
    }

    /** A post in its own right. */
    public PositionDraft(
            @Nullable String unit,
            @Nullable String title,
            @Nullable String subject,
            @Nullable List<Right> rights,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(unit, title, subject, rights, validFrom, validTo, null, null);
    }

    /** What is wrong with it by itself; nothing is compared with what is stored. */
    public List<Violation> violations() {
        return refusal().map(Refusal::violations).orElse(List.of());
    }

    Optional<Refusal> refusal() {
        return new Rules()
                .text("/unit", unit, SUBJECT)
                .text("/title", title, TITLE)
                .text("/subject", subject, SUBJECT)
                .distinct("/rights", rightsOrNone())
                .required("/validFrom", validFrom)
                .inOrder("/validTo", validFrom, validTo)
                .check(capacity == null || actsFor != null, "/actsFor", "required")
                .check(actsFor == null || capacity != null, "/capacity", "required")
                .check(capacity != Capacity.SUB_DELEGATE || validTo != null, "/validTo", "delegation-needs-end")
                .refusal();
    }

    Stream<Reference> units() {
        return Reference.of("/unit", unit);
    }

    /** Only for a draft without violations. */
    public Position toPosition() {
        return new Position(
                requireNonNull(unit),
                requireNonNull(title),
                requireNonNull(subject),
                rightsOrNone(),
                requireNonNull(validFrom),
                validTo,
                capacity,
                actsFor,
                null);
    }

    private List<Right> rightsOrNone() {
        return requireNonNullElse(rights, List.of());
    }
}
