package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of a plan that its author writes.
 *
 * @param unit the issuer; it stays the same for the life of the plan
 * @param symbol kind and issuer as they follow the number, for instance {@code /KH-UBND}
 * @param date absent, or only the year, until the plan is issued
 * @param campaign the edition whose theme and slogans the plan takes over; absent when it answers none
 * @param bases what the plan carries out or rests on, in the order in which the opening names them
 * @param bodyCitations what the body cites besides
 * @param opening what follows the bases in the opening sentence; absent for the usual words
 * @param window absent when the plan sets no time frame
 * @param numbering how the top sections are marked
 * @param closing the last paragraph; absent when there is none
 * @param reportDeadline when addressees report back; absent when the plan does not say
 * @param signature absent until it is known who signs
 * @param measures targets and budget; absent when the plan has none
 * @param programme where it stands among other plans; absent for a plan that stands alone
 */
public record PlanContent(
        String unit,
        String symbol,
        @Nullable PartialDate date,
        String placeName,
        String subject,
        @Nullable String campaign,
        List<Citation> bases,
        List<Citation> bodyCitations,
        @Nullable String opening,
        @Nullable TimeFrame window,
        Numbering numbering,
        List<Section> sections,
        @Nullable Paragraph closing,
        @Nullable Deadline reportDeadline,
        List<DistributionLine> distribution,
        @Nullable Signature signature,
        @Nullable Programme programme,
        @Nullable Measures measures) {

    public PlanContent {
        symbol = Nfc.of(symbol);
        placeName = Nfc.of(placeName);
        subject = Nfc.of(subject);
        opening = Nfc.ofOptional(opening);
        bases = bases == null ? List.of() : List.copyOf(bases);
        bodyCitations = bodyCitations == null ? List.of() : List.copyOf(bodyCitations);
        sections = sections == null ? List.of() : List.copyOf(sections);
        distribution = distribution == null ? List.of() : List.copyOf(distribution);
    }

    /** Without targets and budget. */
    public PlanContent(
            String unit,
            String symbol,
            @Nullable PartialDate date,
            String placeName,
            String subject,
            @Nullable String campaign,
            List<Citation> bases,
            List<Citation> bodyCitations,
            @Nullable String opening,
            @Nullable TimeFrame window,
            Numbering numbering,
            List<Section> sections,
            @Nullable Paragraph closing,
            @Nullable Deadline reportDeadline,
            List<DistributionLine> distribution,
            @Nullable Signature signature,
            @Nullable Programme programme) {
        this(
                unit,
                symbol,
                date,
                placeName,
                subject,
                campaign,
                bases,
                bodyCitations,
                opening,
                window,
                numbering,
                sections,
                closing,
                reportDeadline,
                distribution,
                signature,
                programme,
                null);
    }

    /** Targets and budget; empty when nothing is said. */
    public Measures numbers() {
        return measures == null ? Measures.NONE : measures;
    }

    /** Where it stands among other plans; an empty programme when nothing is said. */
    public Programme standing() {
        return programme == null ? Programme.ALONE : programme;
    }

    List<String> citedBases() {
        return bases.stream().map(Citation::directive).toList();
    }

    PlanContent datedAs(@Nullable PartialDate other) {
        return with(other, subject);
    }

    /** The same under another subject, not dated yet. */
    PlanContent amendedAs(String title) {
        return with(null, title);
    }

    private PlanContent with(@Nullable PartialDate day, String title) {
        return new PlanContent(
                unit,
                symbol,
                day,
                placeName,
                title,
                campaign,
                bases,
                bodyCitations,
                opening,
                window,
                numbering,
                sections,
                closing,
                reportDeadline,
                distribution,
                signature,
                programme,
                measures);
    }
}
