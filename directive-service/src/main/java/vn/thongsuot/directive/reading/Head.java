package vn.thongsuot.directive.reading;

import java.util.List;
import java.util.regex.Pattern;
import vn.thongsuot.platform.files.DocumentText;
import vn.thongsuot.platform.files.DocumentText.Piece;

/** The pieces at the top of the first page, where a document says what it is. Noise is left out. */
record Head(List<Piece> pieces) {

    private static final int LONGEST = 40;
    /** The nation's name and motto, the Party's name, rules under headings. */
    private static final Pattern EMBLEM = Pattern.compile(
            "cộng h[oò][aà] xã hội chủ nghĩa việt nam|độc lập\\s*[-–]\\s*tự do\\s*[-–]\\s*hạnh phúc"
                    + "|đảng cộng sản việt nam|[-_–—*=.\\s]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Head of(DocumentText text, List<Noise> noise) {
        var blank = Noise.characters(noise);
        return new Head(text.pieces().stream()
                .filter(piece -> piece.page() == 1)
                .filter(piece -> blank.nextClearBit(piece.from()) < piece.to())
                .limit(LONGEST)
                .toList());
    }

    boolean isOfTheParty() {
        return pieces.stream().anyMatch(piece -> piece.text().equalsIgnoreCase("đảng cộng sản việt nam"));
    }

    static boolean isEmblem(Piece piece) {
        return EMBLEM.matcher(piece.text()).matches();
    }
}
