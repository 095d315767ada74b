package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;

/**
 * What people wrote.
 *
 * @param narratives by section id, printed before what is generated there
 * @param strengths what went well
 * @param limitations what did not
 * @param abbreviations besides that of the campaign
 * @param nothingToReport ids of sections of which somebody answered that there was nothing; an answer of its own, not a
 *     lack of one
 */
public record Written(
        Map<String, String> narratives,
        List<Strength> strengths,
        List<Limitation> limitations,
        List<Recommendation> recommendations,
        List<Abbreviation> abbreviations,
        List<String> nothingToReport) {

    public static final Written NOTHING = new Written(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Written {
        narratives = Map.copyOf(narratives);
        strengths = List.copyOf(strengths);
        limitations = List.copyOf(limitations);
        recommendations = List.copyOf(recommendations);
        abbreviations = List.copyOf(abbreviations);
        nothingToReport = List.copyOf(nothingToReport);
    }

    /** What went well; with the key of the proposal it was taken from, absent where somebody thought of it himself. */
    public record Strength(
            String title, String text, @Nullable String proposal) {}

    /** What did not; the cause is absent where none was found. */
    public record Limitation(
            String title,
            String text,
            @Nullable String cause,
            @Nullable String proposal) {}

    /** Keys of the proposals that assessments were taken from. */
    List<String> proposals() {
        return Stream.concat(
                        strengths.stream().map(Strength::proposal),
                        limitations.stream().map(Limitation::proposal))
                .filter(Objects::nonNull)
                .toList();
    }

    Written assessed(List<Strength> well, List<Limitation> badly) {
        return new Written(narratives, well, badly, recommendations, abbreviations, nothingToReport);
    }

    /**
     * A request to another body.
     *
     * @param addressee as printed, for instance 'UBND tỉnh'
     * @param unit absent when the addressee is no unit here
     * @param verb for instance 'đề nghị'
     */
    public record Recommendation(String addressee, @Nullable String unit, String verb, String text) {}
}
