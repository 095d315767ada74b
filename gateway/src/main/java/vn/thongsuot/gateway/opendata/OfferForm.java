package vn.thongsuot.gateway.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * What somebody outside wrote into the form, field by field in the order of the page. Texts are empty where nothing was
 * written, never longer than the service takes.
 */
record OfferForm(Map<String, String> values) {

    static final String TITLE = "title";
    static final String SOLUTION = "solution";
    static final String ORGANISATION = "organisation";
    static final String KIND = "organisationKind";
    static final String PERSON = "person";
    static final String PHONE = "phone";
    static final String EMAIL = "email";

    /** No person sees this field, so no person fills it in. */
    static final String TRAP = "website";

    static final String TICKET = "ticket";

    /** Each field with its longest text, as the service bounds it. */
    static final Map<String, Integer> LONGEST = longest();

    static final List<String> KINDS = List.of("STARTUP", "ENTERPRISE", "UNIVERSITY", "INSTITUTE", "OTHER");

    private static final List<String> REQUIRED = List.of(ORGANISATION, KIND, TITLE, SOLUTION);

    static final OfferForm EMPTY = new OfferForm(Map.of());

    static OfferForm of(MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        LONGEST.keySet().forEach(field -> values.put(field, text(sent, field)));
        return new OfferForm(values);
    }

    static String text(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip();
    }

    String value(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    /** What is wrong at first sight, by field and key of its text; the service looks at the rest. */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        LONGEST.forEach((field, most) -> {
            if (value(field).length() > most) {
                faults.put(field, "fault.long");
            }
        });
        REQUIRED.stream().filter(field -> value(field).isEmpty()).forEach(field -> faults.put(field, "fault.required"));
        if (!value(KIND).isEmpty() && !KINDS.contains(value(KIND))) {
            faults.put(KIND, "fault.required");
        }
        if (value(PHONE).isEmpty() && value(EMAIL).isEmpty()) {
            faults.put(PHONE, "fault.reach");
        }
        return faults;
    }

    /** As the service takes it. */
    Map<String, Object> toBody(String challenge) {
        var contact = new LinkedHashMap<String, String>();
        for (var field : List.of(PERSON, PHONE, EMAIL)) {
            if (!value(field).isEmpty()) {
                contact.put(field, value(field));
            }
        }
        return Map.of(
                "challenge",
                challenge,
                ORGANISATION,
                value(ORGANISATION),
                KIND,
                value(KIND),
                TITLE,
                value(TITLE),
                SOLUTION,
                value(SOLUTION),
                "contact",
                contact);
    }

    /** All that is sealed by a ticket. */
    List<String> sealed(String tenant, String challenge) {
        var all = new ArrayList<>(List.of(tenant, challenge));
        LONGEST.keySet().forEach(field -> all.add(value(field)));
        return all;
    }

    private static Map<String, Integer> longest() {
        var longest = new LinkedHashMap<String, Integer>();
        longest.put(ORGANISATION, 300);
        longest.put(KIND, 20);
        longest.put(TITLE, 300);
        longest.put(SOLUTION, 5_000);
        longest.put(PERSON, 200);
        longest.put(PHONE, 50);
        longest.put(EMAIL, 200);
        return longest;
    }
}
