package vn.thongsuot.directive.reading;

import java.time.Duration;
import java.util.List;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.MatchingTime;

/** Reads a document's text: what is noise, and what it seems to say. */
public final class Reading {

    /** Longest time that all patterns may take over one text. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Reading() {}

    /**
     * What on the pages is no part of the document.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException {@code file-too-complex} when it takes too long
     */
    public static List<Noise> noise(DocumentText text) {
        return NoiseReading.of(text, MatchingTime.within(LONGEST));
    }

    /**
     * What the document seems to say.
     *
     * @param noise nothing is proposed from these stretches
     * @param names of the units that are known
     * @throws vn.thongsuot.platform.aggregate.RefusedException {@code file-too-complex} when it takes too long
     */
    public static Proposal propose(DocumentText text, List<Noise> noise, Names names) {
        return propose(text, noise, names, MatchingTime.within(LONGEST));
    }

    static Proposal propose(DocumentText text, List<Noise> noise, Names names, MatchingTime time) {
        if (text.state() == DocumentText.State.NONE) {
            return Proposal.empty();
        }
        var flat = Flat.of(text, noise);
        var head = Head.of(text, noise);
        var reading = new HeadReading(text, head, names, time);
        var top = Place.of(text, 0, Math.min(text.content().length(), 100));
        var system = reading.system(top);
        var symbol = reading.symbol(system.value());
        var date = reading.date();
        var title = new TitleReading(text, head, time).read();
        var deadlines = new DeadlineReading(
                        flat,
                        time,
                        date == null ? null : date.value().earliest().getYear())
                .all();
        return new Proposal(
                system,
                title.kind(),
                symbol,
                date,
                reading.issuer(),
                title.subject(),
                reading.urgency(),
                new CitationReading(flat, names, time).all(symbol == null ? null : symbol.value()),
                deadlines,
                new TaskReading(flat, names, deadlines, time).all(),
                new RecipientReading(text, body(text, noise), names, time).all());
    }

    private static List<DocumentText.Piece> body(DocumentText text, List<Noise> noise) {
        var blank = Noise.characters(noise);
        return text.pieces().stream()
                .filter(piece -> blank.nextClearBit(piece.from()) < piece.to())
                .toList();
    }
}
