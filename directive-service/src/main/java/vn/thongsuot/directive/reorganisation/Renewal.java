package vn.thongsuot.directive.reorganisation;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Standing;
import vn.thongsuot.directive.unit.UnitKind;

/** What is to be otherwise with a unit that goes on. What is absent stays as it is. */
public record Renewal(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        @Nullable UnitKind kind,
        @Nullable Level level,
        @Nullable String parent) {

    static final int NAME = 500;
    static final int SHORT_NAME = 200;
    static final int ABBREVIATION = 50;

    public Renewal {
        name = Text.of(name);
        shortName = Text.of(shortName);
        abbreviation = Text.of(abbreviation);
        parent = Text.of(parent);
    }

    void check(Rules rules, ReorganisationKind act) {
        rules.optionalText("/to/name", name, NAME)
                .optionalText("/to/shortName", shortName, SHORT_NAME)
                .optionalText("/to/abbreviation", abbreviation, ABBREVIATION);
        switch (act) {
            case RENAME ->
                rules.required("/to/name", name)
                        .check(kind == null, "/to/kind", "not-of-this-act")
                        .check(level == null, "/to/level", "not-of-this-act")
                        .check(parent == null, "/to/parent", "not-of-this-act");
            case RETYPE ->
                rules.check(kind != null || level != null, "/to/kind", "required")
                        .check(parent == null, "/to/parent", "not-of-this-act");
            case MOVE ->
                rules.required("/to/parent", parent)
                        .check(name == null, "/to/name", "not-of-this-act")
                        .check(kind == null, "/to/kind", "not-of-this-act")
                        .check(level == null, "/to/level", "not-of-this-act");
            case MERGE, SPLIT -> rules.check(false, "/to", "not-of-this-act");
        }
    }

    /** What the unit is then. A new name takes short name and abbreviation with it, which may not fit any more. */
    public Standing of(Standing before) {
        return new Standing(
                requireNonNullElse(name, before.name()),
                shortName == null && name != null ? null : orKept(shortName, before.shortName()),
                shortOrKept(before),
                requireNonNullElse(kind, before.kind()),
                requireNonNullElse(level, before.level()),
                orKept(parent, before.parent()));
    }

    private @Nullable String shortOrKept(Standing before) {
        return abbreviation == null && name != null ? null : orKept(abbreviation, before.abbreviation());
    }

    private static @Nullable String orKept(@Nullable String next, @Nullable String before) {
        return next == null ? before : next;
    }
}
