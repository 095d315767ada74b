package vn.thongsuot.plan.template;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Nfc;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Rewriting;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Signature;

/**
 * A template (mẫu) of a plan: its sections and items, with placeholders where each plan differs.
 *
 * @param unit who keeps it
 * @param description when to use it; absent when the name says enough
 * @param symbol of plans made from it, for instance {@code /KH-UBND}
 * @param opening what follows the bases in the opening sentence; absent for the usual words
 * @param closing absent when there is none
 * @param signature without a name; absent until a plan says who signs
 */
public record PlanTemplate(
        String unit,
        String name,
        @Nullable String description,
        String symbol,
        String subject,
        @Nullable String opening,
        Numbering numbering,
        List<Section> sections,
        @Nullable Paragraph closing,
        List<DistributionLine> distribution,
        @Nullable Signature signature) {

    public PlanTemplate {
        name = Nfc.of(name);
        symbol = Nfc.of(symbol);
        subject = Nfc.of(subject);
        description = Nfc.ofOptional(description);
        opening = Nfc.ofOptional(opening);
        sections = sections == null ? List.of() : List.copyOf(sections);
        distribution = distribution == null ? List.of() : List.copyOf(distribution);
    }

    /** The same kept by another unit. */
    public PlanTemplate keptBy(String other) {
        return new PlanTemplate(
                other,
                name,
                description,
                symbol,
                subject,
                opening,
                numbering,
                sections,
                closing,
                distribution,
                signature);
    }

    /** Placeholders as written, each once, known or not. */
    public List<String> placeholders() {
        var texts = Stream.<String>builder();
        asPlan(text -> {
            texts.add(text);
            return text;
        });
        return texts.build().flatMap(Blanks::in).distinct().sorted().toList();
    }

    /** Its text in the shape of a plan without bases, date and place. */
    PlanContent asPlan(UnaryOperator<String> words) {
        var rewriting = new Rewriting(words, role -> role);
        return new PlanContent(
                unit,
                symbol,
                null,
                "",
                words.apply(subject),
                null,
                List.of(),
                List.of(),
                rewriting.optional(opening),
                null,
                numbering,
                rewriting.of(sections),
                closing == null ? null : rewriting.of(closing),
                null,
                distribution.stream().map(rewriting::of).toList(),
                signature == null ? null : rewriting.of(signature),
                null);
    }
}
