package vn.thongsuot.plan.challenge.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.ChallengeContent;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.web.Table.Column;

/** All that everybody is told of a challenge: the problem, and nothing of who works on it, what was decided or who offered. */
final class OpenChallengeColumns {

    private final UnitTree units;

    OpenChallengeColumns(UnitTree units) {
        this.units = units;
    }

    List<Column<Versioned<Challenge>>> all() {
        return List.of(
                new Column<>("id", Versioned::id),
                new Column<>("title", open -> content(open).title()),
                new Column<>("problem", open -> content(open).problem()),
                new Column<>("field", open -> content(open).field()),
                new Column<>("unit", this::unit),
                new Column<>(
                        "innovationTypes", open -> List.copyOf(content(open).innovationTypes())),
                new Column<>("beneficiaries", open -> List.copyOf(content(open).beneficiaries())),
                new Column<>("publishedOn", OpenChallengeColumns::publishedOn),
                new Column<>("until", OpenChallengeColumns::until));
    }

    private static ChallengeContent content(Versioned<Challenge> open) {
        return open.state().content();
    }

    private @Nullable Object unit(Versioned<Challenge> open) {
        return units.unit(content(open).unit()).map(UnitCopy::name).orElse(null);
    }

    private static @Nullable Object publishedOn(Versioned<Challenge> open) {
        var publication = open.state().publication();
        return publication == null ? null : LocalDate.ofInstant(publication.at(), Access.ZONE);
    }

    private static @Nullable Object until(Versioned<Challenge> open) {
        var publication = open.state().publication();
        return publication == null ? null : publication.until();
    }
}
