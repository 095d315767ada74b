package vn.thongsuot.plan.outside;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offer.OrganisationKind;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** What somebody outside sends. Fields as in {@link OutsideOffer}; whom to reach stands in the contact and nowhere else. */
public record OutsideDraft(
        String challenge,
        String organisation,
        OrganisationKind organisationKind,
        String title,
        String solution,
        Offer.Contact contact) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{7,24}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    Optional<Refusal> refusal() {
        var broken = Stream.of(
                        personal("/organisation", organisation),
                        personal("/title", title),
                        personal("/solution", solution),
                        unreachable(),
                        malformed("/contact/phone", contact.phone(), PHONE, "phone-number"),
                        malformed("/contact/email", contact.email(), MAIL, "mail-address"))
                .flatMap(List::stream)
                .toList();
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }

    private static List<Violation> personal(String pointer, String text) {
        return PersonalData.isIn(text) ? List.of(Violation.of(pointer, "contact-elsewhere")) : List.of();
    }

    private List<Violation> unreachable() {
        return Stream.of(contact.phone(), contact.email()).allMatch(Objects::isNull)
                ? List.of(Violation.of("/contact", "phone-or-mail"))
                : List.of();
    }

    private static List<Violation> malformed(String pointer, @Nullable String text, Pattern form, String rule) {
        return text == null || form.matcher(text).matches() ? List.of() : List.of(Violation.of(pointer, rule));
    }
}
