package vn.thongsuot.reporting.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/** Whoever approves or issues for the addressee says who answers, and by when; he may change his mind until it is answered. */
public final class AssigningRecommendations {

    private final Aggregates<Recommendation> recommendations;
    private final Access access;
    private final Organisation organisation;
    private final Replica<PositionCopy> positions;

    public AssigningRecommendations(
            Aggregates<Recommendation> recommendations,
            Access access,
            Organisation organisation,
            Replica<PositionCopy> positions) {
        this.recommendations = recommendations;
        this.access = access;
        this.organisation = organisation;
        this.positions = positions;
    }

    /**
     * Who is to answer.
     *
     * @param unit the addressee or one below it
     * @param position absent where any post of the unit may
     * @param dueOn last day; absent without one
     */
    public record Owner(
            String unit,
            @Nullable String position,
            @Nullable LocalDate dueOn) {}

    /** Names the unit, and the post if one is meant, and the last day for an answer. */
    public Outcome<Versioned<Recommendation>> assign(Command command, String id, Owner owner) {
        return recommendations.change(command, id, stored -> {
            var asked = stored.state();
            var addressee = asked.addresseeUnit();
            if (addressee == null) {
                return Decision.refused(Refusal.conflict("addressee-elsewhere"));
            }
            var right = right(command, addressee);
            return access.refuses(command.by(), right, addressee)
                    .or(() -> asked.status() == Status.OPEN
                            ? Optional.empty()
                            : Optional.of(Refusal.conflict("recommendation-decided")))
                    .or(() -> refuse(command, addressee, owner))
                    .<Decision<Recommendation>>map(Decision::refused)
                    .orElseGet(() -> Decision.accepted(
                            asked.handledBy(handling(command, addressee, right, owner)),
                            FollowingRecommendations.CHANGED));
        });
    }

    private Right right(Command command, String addressee) {
        return access.refuses(command.by(), Right.APPROVE, addressee).isEmpty() ? Right.APPROVE : Right.ISSUE;
    }

    private Handling handling(Command command, String addressee, Right right, Owner owner) {
        var by = access.title(command.by(), right, addressee).orElse(null);
        var position = owner.position();
        var post = position == null
                ? null
                : post(command, position).map(PositionCopy::title).orElse(null);
        return new Handling(owner.unit(), position, post, owner.dueOn(), by, command.at());
    }

    private Optional<PositionCopy> post(Command command, String position) {
        return Optional.ofNullable(
                        positions.awaitAll(command.tenant(), Set.of(position)).get(position))
                .map(Versioned::state);
    }

    private Optional<Refusal> refuse(Command command, String addressee, Owner owner) {
        if (!organisation.awaitUnits(command.tenant(), Set.of(owner.unit())).containsKey(owner.unit())) {
            return Optional.of(Refusal.notYetKnown("/unit", owner.unit()));
        }
        if (!organisation.units(command.tenant()).covers(addressee, owner.unit())) {
            return Optional.of(Refusal.invalid("/unit", "not-below-addressee"));
        }
        var today = LocalDate.ofInstant(command.at(), Access.ZONE);
        if (owner.dueOn() != null && owner.dueOn().isBefore(today)) {
            return Optional.of(Refusal.invalid("/dueOn", "due-in-past"));
        }
        return owner.position() == null ? Optional.empty() : refuse(command, owner, owner.position());
    }

    private Optional<Refusal> refuse(Command command, Owner owner, String position) {
        var post = post(command, position);
        if (post.isEmpty()) {
            return Optional.of(Refusal.notYetKnown("/position", position));
        }
        var answers = post.filter(one -> one.unit().equals(owner.unit()))
                .filter(one ->
                        one.rights().contains(Right.REPORT) || one.rights().contains(Right.APPROVE));
        return answers.isPresent() ? Optional.empty() : Optional.of(Refusal.invalid("/position", "post-cannot-answer"));
    }
}
