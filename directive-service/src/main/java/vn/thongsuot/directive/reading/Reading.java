package vn.thongsuot.directive.reading;

import java.util.List;
import java.util.Optional;
import vn.thongsuot.directive.directive.Secrecy;
import vn.thongsuot.directive.directive.SecrecyMark;

/** Reads a document's text: what is noise, whether it is a state secret, and what it seems to say. */
public final class Reading {

    private Reading() {}

    /** What on the pages is no part of the document. */
    public static List<Noise> noise(DocumentText text) {
        return NoiseReading.of(text);
    }

    /** The stamp near the top of the first page; empty when there is none, or no text. */
    public static Optional<Secrecy> secrecy(DocumentText text) {
        return Head.of(text, List.of()).pieces().stream()
                .flatMap(piece -> SecrecyMark.ofLine(piece.text()).stream())
                .findFirst();
    }

    /**
     * What the document seems to say.
     *
     * @param noise nothing is proposed from these stretches
     * @param names of the units that are known
     */
    public static Proposal propose(DocumentText text, List<Noise> noise, Names names) {
        if (text.state() == DocumentText.State.NONE) {
            return Proposal.empty();
        }
        var flat = Flat.of(text, noise);
        var head = Head.of(text, noise);
        var reading = new HeadReading(text, head, names);
        var top = Place.of(text, 0, Math.min(text.content().length(), 100));
        var system = reading.system(top);
        var symbol = reading.symbol(system.value());
        var date = reading.date();
        var title = new TitleReading(text, head).read();
        var deadlines = new DeadlineReading(
                        flat, date == null ? null : date.value().earliest().getYear())
                .all();
        return new Proposal(
                system,
                title.kind(),
                symbol,
                date,
                reading.issuer(),
                title.subject(),
                new CitationReading(flat, names).all(symbol == null ? null : symbol.value()),
                deadlines,
                new TaskReading(flat, names, deadlines).all(),
                new RecipientReading(text, body(text, noise), names).all());
    }

    private static List<DocumentText.Piece> body(DocumentText text, List<Noise> noise) {
        var blank = Noise.characters(noise);
        return text.pieces().stream()
                .filter(piece -> blank.nextClearBit(piece.from()) < piece.to())
                .toList();
    }
}
