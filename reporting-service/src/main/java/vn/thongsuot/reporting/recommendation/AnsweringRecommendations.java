package vn.thongsuot.reporting.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;
import vn.thongsuot.reporting.recommendation.Reply.Paper;

/**
 * Answers to recommendations, several over time. For a unit here whoever approves for it answers, or the unit below it that
 * it named; only itself hands on to a higher level. What a body answered that is no unit here is noted by the unit that
 * asked, as is the document by which the request went there.
 */
public final class AnsweringRecommendations {

    private final Aggregates<Recommendation> recommendations;
    private final Access access;
    private final Organisation organisation;

    public AnsweringRecommendations(
            Aggregates<Recommendation> recommendations, Access access, Organisation organisation) {
        this.recommendations = recommendations;
        this.access = access;
        this.organisation = organisation;
    }

    /**
     * An answer as it is given.
     *
     * @param to unit that is to answer in the place of the addressee; absent unless forwarded to one
     * @param paper absent without a document
     */
    public record Given(
            Reply.State state,
            String text,
            @Nullable String to,
            @Nullable Paper paper) {}

    /** Keeps the answer beside those of before. */
    public Outcome<Versioned<Recommendation>> answer(Command command, String id, Given given) {
        return recommendations.change(command, id, stored -> {
            var asked = stored.state();
            var right = may(command, asked, given);
            return right.refusal()
                    .or(() -> refuse(asked))
                    .or(() -> refuse(command, asked, given))
                    .<Decision<Recommendation>>map(Decision::refused)
                    .orElseGet(() -> Decision.accepted(
                            asked.replied(reply(command, given, right)), FollowingRecommendations.CHANGED));
        });
    }

    private Reply reply(Command command, Given given, Answering right) {
        var by = access.title(command.by(), right.by(), right.at()).orElse(null);
        return new Reply(given.state(), given.text(), by, command.at(), given.to(), given.paper(), null);
    }

    /** By which right somebody answers, and where; with a refusal when nobody gave it. */
    private record Answering(Right by, String at, Optional<Refusal> refusal) {}

    private Answering may(Command command, Recommendation asked, Given given) {
        var addressee = asked.addresseeUnit();
        if (addressee == null) {
            return asking(command, Right.REPORT, asked.unit());
        }
        var own = asking(command, Right.APPROVE, addressee);
        var handling = asked.handling();
        if (own.refusal().isEmpty() || handling == null || given.state() == Reply.State.FORWARDED) {
            return own;
        }
        var named = asking(command, Right.REPORT, handling.unit());
        return named.refusal().isEmpty() ? named : asking(command, Right.APPROVE, handling.unit());
    }

    private Answering asking(Command command, Right right, String unit) {
        return new Answering(right, unit, access.refuses(command.by(), right, unit));
    }

    private static Optional<Refusal> refuse(Recommendation asked) {
        if (asked.status() == Status.WITHDRAWN) {
            return Optional.of(Refusal.conflict("recommendation-withdrawn"));
        }
        return asked.replies().size() < Recommendation.REPLIES
                ? Optional.empty()
                : Optional.of(Refusal.conflict("replies-full"));
    }

    private Optional<Refusal> refuse(Command command, Recommendation asked, Given given) {
        var paper = given.paper();
        if (paper != null && paper.date().isAfter(LocalDate.ofInstant(command.at(), Access.ZONE))) {
            return Optional.of(Refusal.invalid("/document/date", "not-in-future"));
        }
        if (given.state() != Reply.State.FORWARDED) {
            return given.to() == null ? Optional.empty() : Optional.of(Refusal.invalid("/to", "forwarded-alone"));
        }
        return given.to() == null ? refuseWithout(paper) : refuseTo(command, asked, given.to());
    }

    private static Optional<Refusal> refuseWithout(@Nullable Paper paper) {
        return paper == null ? Optional.of(Refusal.invalid("/to", "forwarded-where")) : Optional.empty();
    }

    /** Not to oneself nor below, which is naming an owner, and not back to whom it came from. */
    private Optional<Refusal> refuseTo(Command command, Recommendation asked, String to) {
        if (!organisation.awaitUnits(command.tenant(), Set.of(to)).containsKey(to)) {
            return Optional.of(Refusal.notYetKnown("/to", to));
        }
        var addressee = asked.addresseeUnit();
        var below = addressee != null && organisation.units(command.tenant()).covers(addressee, to);
        return below || asked.links().trail().contains(to)
                ? Optional.of(Refusal.invalid("/to", "not-another-level"))
                : Optional.empty();
    }
}
