package vn.thongsuot.plan.challenge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Offers from outside. Who plans at the proposer or the owner takes them in and sees whom to reach; other readers see what
 * is offered and by which body.
 */
public final class Offers {

    /** Field by which offers are found. */
    public static final String CHALLENGE = "challenge";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Aggregates<Offer> offers;
    private final Aggregates<Challenge> challenges;
    private final Access access;

    public Offers(Aggregates<Offer> offers, Aggregates<Challenge> challenges, Access access) {
        this.offers = offers;
        this.challenges = challenges;
        this.access = access;
    }

    /** Takes an offer in; only while the challenge is open. */
    public Outcome<Versioned<Offer>> receive(Command command, Offer offer) {
        var challenge = challenges.find(command.tenant(), offer.challenge());
        return challenge.isEmpty()
                ? Outcome.refused(Refusal.notFound())
                : offers.create(
                        command,
                        idOf(command),
                        () -> received(command, challenge.get().state(), offer));
    }

    /**
     * Takes in what came by the public page while the challenge was open; who may is checked by the caller.
     *
     * @param command the same for the same offer, whoever takes it in
     */
    public Outcome<Versioned<Offer>> takeIn(Command command, Offer offer) {
        return offers.create(command, idOf(command), () -> Decision.accepted(offer, Offer.RECEIVED));
    }

    /** What a command makes, before it has made it. */
    public String idOf(Command command) {
        return command.newId("offer");
    }

    public boolean isKnown(TenantId tenant, String id) {
        return offers.find(tenant, id).isPresent();
    }

    private Decision<Offer> received(Command command, Challenge challenge, Offer offer) {
        var refused =
                access.refusesAt(command.by(), Right.PLAN, challenge.content().deciding());
        if (refused.isPresent()) {
            return Decision.refused(refused.get());
        }
        var today = LocalDate.ofInstant(command.at(), ZONE);
        if (offer.receivedOn().isAfter(today)) {
            return Decision.refused(Refusal.invalid("/receivedOn", "in-the-future"));
        }
        return challenge.isOpenOn(today)
                ? Decision.accepted(offer, Offer.RECEIVED)
                : Decision.refused(Refusal.conflict("challenge-not-open"));
    }

    /** One offer to a challenge, as the caller may see it. */
    public Optional<Versioned<Offer>> find(Caller caller, String challenge, String id) {
        return challenges
                .find(caller.tenant(), challenge)
                .flatMap(known -> offers.find(caller.tenant(), id)
                        .filter(offer -> offer.state().challenge().equals(challenge))
                        .map(offer -> seen(offer, works(caller, known.state()))));
    }

    /** A page of the offers to one challenge, as the caller may see them; empty when there is no such challenge. */
    public Optional<Page<Versioned<Offer>>> page(Caller caller, PageQuery query, String challenge) {
        return challenges.find(caller.tenant(), challenge).map(known -> {
            var works = works(caller, known.state());
            return offers.page(caller.tenant(), query, Map.of(CHALLENGE, challenge))
                    .map(offer -> seen(offer, works));
        });
    }

    private boolean works(Caller caller, Challenge challenge) {
        return access.refusesAt(caller, Right.PLAN, challenge.content().deciding())
                .isEmpty();
    }

    private static Versioned<Offer> seen(Versioned<Offer> offer, boolean works) {
        return works
                ? offer
                : new Versioned<>(offer.id(), offer.version(), offer.state().withoutContact());
    }

    boolean isFor(TenantId tenant, String offer, String challenge) {
        return offers.find(tenant, offer)
                .filter(found -> found.state().challenge().equals(challenge))
                .isPresent();
    }
}
