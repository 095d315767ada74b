package vn.thongsuot.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan line by line as it is printed, from the top of the first page to the signature.
 *
 * @param issuerParent the body above the issuer; absent where none is printed
 * @param numberLine with a blank where the number is not given yet
 * @param placeAndDate with blanks for day and month while they are not known
 * @param body the opening, the sections and the closing, ended by the end mark
 * @param signature absent until it is known who signs
 */
public record PrintedPlan(
        @Nullable String issuerParent,
        List<String> issuerLines,
        String numberLine,
        String placeAndDate,
        String subject,
        List<PrintedBlock> body,
        List<String> distribution,
        @Nullable PrintedSignature signature) {

    public PrintedPlan {
        issuerLines = List.copyOf(issuerLines);
        body = List.copyOf(body);
        distribution = List.copyOf(distribution);
    }

    /**
     * The block on the right at the end.
     *
     * @param authorities for instance "TM. ỦY BAN NHÂN DÂN", then "KT. CHỦ TỊCH"
     * @param signer absent until known; the space above it stays empty
     */
    public record PrintedSignature(
            List<String> authorities,
            String position,
            @Nullable String signer) {

        public PrintedSignature {
            authorities = List.copyOf(authorities);
        }
    }
}
