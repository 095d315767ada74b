package vn.thongsuot.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The block on the right at the end. The space between post and name stays empty: neither seal nor signature is drawn here.
 *
 * @param authorities for instance 'TM. ỦY BAN NHÂN DÂN', then 'KT. CHỦ TỊCH'
 * @param position absent until it is known who signs
 * @param signer absent until known
 */
public record Signature(
        List<String> authorities,
        @Nullable String position,
        @Nullable String signer) {

    /** For a document of which it is not known who signs. */
    public static final Signature OPEN = new Signature(List.of(), null, null);

    public Signature {
        authorities = authorities.stream().map(PlainText::of).toList();
        position = position == null ? null : PlainText.of(position);
        signer = signer == null ? null : PlainText.of(signer);
    }
}
