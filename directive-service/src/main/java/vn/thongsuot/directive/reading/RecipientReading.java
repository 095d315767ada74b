package vn.thongsuot.directive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thongsuot.directive.reading.Proposal.Recipient;
import vn.thongsuot.directive.reading.Proposal.Recipient.Listed;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.DocumentText.Piece;
import vn.thongsuot.platform.files.MatchingTime;

/** Whom a letter is addressed to, and the distribution list at the end of any document. */
final class RecipientReading {

    private static final int MOST = 300;
    private static final Pattern ADDRESSED = Pattern.compile("Kính gửi\\s*:?\\s*(.*)");
    private static final Pattern DISTRIBUTED = Pattern.compile("Nơi nhận\\s*:?\\s*");
    private static final Pattern LISTED = Pattern.compile("[-–+•]\\s*(.+?)\\s*[;.,]?");
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:như (?:trên|điều.*|kính gửi)|lưu\\b.*|.*lưu\\s*:.*)");

    private final DocumentText text;
    private final List<Piece> pieces;
    private final Names names;
    private final MatchingTime time;

    RecipientReading(DocumentText text, List<Piece> pieces, Names names, MatchingTime time) {
        this.text = text;
        this.pieces = pieces;
        this.names = names;
        this.time = time;
    }

    List<Found<Recipient>> all() {
        var found = new ArrayList<Found<Recipient>>();
        for (int i = 0; i < pieces.size(); i++) {
            var addressed = time.matcher(ADDRESSED, pieces.get(i).text());
            if (addressed.matches()) {
                add(found, pieces.get(i), addressed.start(1), addressed.group(1), Listed.ADDRESSEE);
                listed(found, i + 1, Listed.ADDRESSEE);
            } else if (time.matcher(DISTRIBUTED, pieces.get(i).text()).matches()) {
                listed(found, i + 1, Listed.DISTRIBUTION);
            }
        }
        return found.size() <= MOST ? found : found.subList(0, MOST);
    }

    /** Lines with a dash; what stands beside them, such as the signature, is passed over, a paragraph ends the list. */
    private void listed(List<Found<Recipient>> found, int from, Listed listed) {
        int misses = 0;
        for (int i = from; i < pieces.size() && misses < 3; i++) {
            var line = time.matcher(LISTED, pieces.get(i).text());
            if (line.matches()) {
                add(found, pieces.get(i), line.start(1), line.group(1), listed);
            } else {
                misses += listed == Listed.ADDRESSEE ? 3 : 1;
            }
        }
    }

    private void add(List<Found<Recipient>> found, Piece piece, int at, String words, Listed listed) {
        var name = words.replaceAll("[;.,]+$", "").strip();
        if (!name.isEmpty() && !time.matcher(NOBODY, name).matches()) {
            var body = names.body(name);
            var place = Place.of(text, piece.from() + at, piece.from() + at + words.length());
            var recipient = new Recipient(body, listed);
            found.add(body.unit() == null ? Found.guessed(recipient, place) : Found.stated(recipient, place));
        }
    }
}
