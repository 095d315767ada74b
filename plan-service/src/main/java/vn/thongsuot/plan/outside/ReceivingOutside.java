package vn.thongsuot.plan.outside;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.plan.outside.OutsideOffer.Status;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What comes in from outside. No post is asked for: whoever finds a challenge that everybody may read, and that takes offers
 * today, may offer. The id of the offer is its reference number; it is hard to guess, and who knows it may ask what became of it.
 */
public final class ReceivingOutside {

    /** Offers to one challenge that wait for an officer; more would be a flood. */
    static final int WAITING = 100;

    private final Aggregates<OutsideOffer> offers;
    private final ReadingChallenges challenges;
    private final ContactSeal seal;

    public ReceivingOutside(Aggregates<OutsideOffer> offers, ReadingChallenges challenges, ContactSeal seal) {
        this.offers = offers;
        this.challenges = challenges;
        this.seal = seal;
    }

    /** Keeps it for the owner of the challenge; a challenge that is not open to everybody is not there. */
    public Outcome<Versioned<OutsideOffer>> receive(Command command, OutsideDraft draft) {
        var open = challenges.findOpenToAll(command.tenant(), draft.challenge());
        if (open.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var id = command.newId("outside-offer");
        return offers.create(command, id, () -> decided(command, id, open.get().state(), draft));
    }

    private Decision<OutsideOffer> decided(Command command, String id, Challenge challenge, OutsideDraft draft) {
        return refusal(command.tenant(), draft)
                .<Decision<OutsideOffer>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(kept(command, id, challenge, draft), OutsideOffer.RECEIVED));
    }

    private Optional<Refusal> refusal(TenantId tenant, OutsideDraft draft) {
        if (!seal.canSeal()) {
            return Optional.of(Refusal.conflict("outside-offers-off"));
        }
        return draft.refusal().or(() -> flood(tenant, draft.challenge()));
    }

    private Optional<Refusal> flood(TenantId tenant, String challenge) {
        var waiting = Map.of(OutsideOffers.CHALLENGE, challenge, OutsideOffers.STATUS, Status.RECEIVED.name());
        var page = offers.page(tenant, new PageQuery(WAITING, null), waiting);
        return page.items().size() < WAITING
                ? Optional.empty()
                : Optional.of(Refusal.conflict("too-many-offers-waiting"));
    }

    private OutsideOffer kept(Command command, String id, Challenge challenge, OutsideDraft draft) {
        return new OutsideOffer(
                draft.challenge(),
                requireNonNullElse(
                        challenge.content().owner(), challenge.content().unit()),
                draft.organisation(),
                draft.organisationKind(),
                draft.title(),
                draft.solution(),
                seal.seal(command.tenant(), id, draft.contact()),
                LocalDate.ofInstant(command.at(), Access.ZONE),
                Status.RECEIVED,
                null);
    }

    /** What became of an offer, for whoever knows its number. */
    public Optional<Versioned<OutsideOffer>> standing(TenantId tenant, String reference) {
        return offers.find(tenant, reference);
    }
}
