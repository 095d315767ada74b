package vn.thongsuot.directive.assignment;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A leader's remark on an incoming document (bút phê): who leads, who takes part, who is to know, and by when.
 *
 * @param text the words; not told on the topic, since they may name persons
 * @param lead id of the unit that answers for it
 * @param coordinators ids of the units that take part, in the leader's order
 * @param deadline absent when none is set
 * @param forInformation ids of the units that are to know
 */
public record Remark(
        @Nullable String text,
        @Nullable String lead,
        @Nullable List<String> coordinators,
        @Nullable Deadline deadline,
        @Nullable List<String> forInformation) {

    private static final int TEXT = 2000;
    private static final int WORDS = 500;
    private static final int UNITS = 50;

    public Remark {
        text = Text.of(text);
        lead = Text.of(lead);
        coordinators = Text.each(coordinators);
        forInformation = Text.each(forInformation);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .text("/text", text, TEXT)
                .required("/lead", lead)
                .atMost("/coordinators", listed(coordinators), UNITS)
                .atMost("/forInformation", listed(forInformation), UNITS)
                .check(deadline == null || !deadline.asWritten().isEmpty(), "/deadline/asWritten", "required")
                .optionalText("/deadline/asWritten", deadline == null ? null : deadline.asWritten(), WORDS);
        var seen = new ArrayList<String>();
        units().forEach(reference -> {
            rules.check(!seen.contains(reference.id()), reference.pointer(), "duplicate");
            seen.add(reference.id());
        });
        return rules.refusal().or(this::refusesSecrets);
    }

    private Optional<Refusal> refusesSecrets() {
        return new FreeTexts()
                .add("/text", text)
                .add("/deadline/asWritten", deadline == null ? null : deadline.asWritten())
                .refusesSecrets();
    }

    /** All units it names, with the places where it names them. */
    Stream<Reference> units() {
        return Stream.of(
                        Reference.of("/lead", lead),
                        Reference.each("/coordinators", listed(coordinators)),
                        Reference.each("/forInformation", listed(forInformation)))
                .flatMap(each -> each);
    }

    /** What it gives each unit it names, in its order. */
    Map<String, Share> shares() {
        var shares = new LinkedHashMap<String, Share>();
        if (lead != null) {
            shares.put(lead, new Share(Part.LEAD, deadline));
        }
        listed(coordinators).forEach(unit -> shares.put(unit, new Share(Part.COORDINATE, deadline)));
        listed(forInformation).forEach(unit -> shares.put(unit, new Share(Part.FOR_INFORMATION, null)));
        return shares;
    }

    private static List<String> listed(@Nullable List<String> units) {
        return requireNonNullElse(units, List.of());
    }
}
