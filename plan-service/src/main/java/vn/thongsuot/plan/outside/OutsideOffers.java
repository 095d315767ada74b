package vn.thongsuot.plan.outside;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offers;
import vn.thongsuot.plan.outside.OutsideOffer.Answer;
import vn.thongsuot.plan.outside.OutsideOffer.Status;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/**
 * What officers do with offers from outside. Who plans at the proposer or the owner of the challenge takes them in or
 * declines them and sees whom to reach; other readers see what is offered and by which body.
 */
public final class OutsideOffers {

    /** Fields by which offers are found; declared where the store is made. */
    public static final String CHALLENGE = "challenge";

    public static final String UNIT = "unit";
    public static final String STATUS = "status";

    private final Aggregates<OutsideOffer> outside;
    private final Aggregates<Challenge> challenges;
    private final Offers offers;
    private final Access access;
    private final ContactSeal seal;

    public OutsideOffers(
            Aggregates<OutsideOffer> outside,
            Aggregates<Challenge> challenges,
            Offers offers,
            Access access,
            ContactSeal seal) {
        this.outside = outside;
        this.challenges = challenges;
        this.offers = offers;
        this.access = access;
        this.seal = seal;
    }

    /** A page; each condition may be absent. */
    public Page<Versioned<OutsideOffer>> page(
            Caller caller,
            PageQuery query,
            @Nullable String challenge,
            @Nullable String unit,
            @Nullable Status status) {
        var wanted = new HashMap<String, Object>();
        put(wanted, CHALLENGE, challenge);
        put(wanted, UNIT, unit);
        put(wanted, STATUS, status == null ? null : status.name());
        return outside.page(caller.tenant(), query, wanted);
    }

    private static void put(Map<String, Object> wanted, String field, @Nullable String value) {
        if (value != null) {
            wanted.put(field, value);
        }
    }

    public Optional<Versioned<OutsideOffer>> find(Caller caller, String id) {
        return outside.find(caller.tenant(), id);
    }

    /** Whom to reach; empty for who does not work on the challenge, and once it was erased. */
    public Optional<Offer.Contact> contact(Caller caller, Versioned<OutsideOffer> offer) {
        return Optional.ofNullable(offer.state().contact())
                .filter(kept -> refuses(caller, offer.state()).isEmpty())
                .map(kept -> seal.open(caller.tenant(), offer.id(), kept));
    }

    /**
     * Makes an offer of it that officers work with. First it is taken in, so that nobody declines it meanwhile. What broke off
     * before the offer was made is finished by asking again.
     */
    public Outcome<Versioned<OutsideOffer>> takeIn(Command command, String id) {
        var taking = asTaking(command, id);
        var taken = outside.change(
                command,
                id,
                known -> refuses(command.by(), known.state())
                        .<Decision<OutsideOffer>>map(Decision::refused)
                        .orElseGet(() -> takingIn(taking, known.state())));
        return switch (taken) {
            case Outcome.Refused<Versioned<OutsideOffer>> refused -> refused;
            case Outcome.Done<Versioned<OutsideOffer>> done ->
                switch (offers.takeIn(taking, done.value().state().toOffer())) {
                    case Outcome.Refused<Versioned<Offer>> refused -> Outcome.refused(refused.refusal());
                    case Outcome.Done<Versioned<Offer>> made -> done;
                };
        };
    }

    private Decision<OutsideOffer> takingIn(Command taking, OutsideOffer known) {
        var offer = offers.idOf(taking);
        if (known.status() == Status.RECEIVED) {
            var answer = new Answer(today(taking), null, offer);
            return Decision.accepted(known.answered(Status.TAKEN_IN, answer), OutsideOffer.TAKEN_IN);
        }
        return known.status() == Status.TAKEN_IN && !offers.isKnown(taking.tenant(), offer)
                ? Decision.unchanged()
                : Decision.refused(Refusal.conflict("offer-answered"));
    }

    /** Whoever takes it in, and however often: it becomes one offer. */
    private static Command asTaking(Command command, String id) {
        var by = Caller.service(command.tenant(), "outside-offers");
        return new Command(by, command.at(), command.origin(), new CommandKey("take-in:" + id, id), null);
    }

    /** @param reason told to whoever offered */
    public Outcome<Versioned<OutsideOffer>> decline(Command command, String id, String reason) {
        return outside.change(command, id, known -> {
            var refused = refuses(command.by(), known.state());
            if (refused.isPresent()) {
                return Decision.refused(refused.get());
            }
            var answer = new Answer(today(command), reason, null);
            return known.state().status() == Status.RECEIVED
                    ? Decision.accepted(known.state().answered(Status.DECLINED, answer), OutsideOffer.DECLINED)
                    : Decision.refused(Refusal.conflict("offer-answered"));
        });
    }

    /** Lawful erasure of whom to reach, from the audit too; the offer stays. */
    public Outcome<Versioned<OutsideOffer>> eraseContact(Command command, String id, Erasure.Basis basis) {
        return outside.erase(
                command,
                id,
                Erasure.of("contact", basis),
                known -> refuses(command.by(), known.state())
                        .<Decision<OutsideOffer>>map(Decision::refused)
                        .orElseGet(() -> known.state().contact() == null
                                ? Decision.unchanged()
                                : Decision.accepted(known.state().withoutContact(), OutsideOffer.ERASED)));
    }

    private Optional<Refusal> refuses(Caller caller, OutsideOffer offer) {
        var challenge = challenges.find(caller.tenant(), offer.challenge());
        return challenge.isEmpty()
                ? Optional.of(Refusal.notFound())
                : access.refusesAt(
                        caller, Right.PLAN, challenge.get().state().content().deciding());
    }

    private static LocalDate today(Command command) {
        return LocalDate.ofInstant(command.at(), Access.ZONE);
    }
}
