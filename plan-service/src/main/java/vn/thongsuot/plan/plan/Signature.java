package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs and in what right.
 *
 * @param authorities one line each, from the body down; empty when the head signs in own right
 * @param position of the person who signs
 * @param signer the person's name; absent until known, and never told to other services
 */
public record Signature(
        List<Authority> authorities,
        String position,
        @Nullable String signer) {

    /**
     * A line such as "TM. ỦY BAN NHÂN DÂN".
     *
     * @param of the body or post on whose authority it is signed
     */
    public record Authority(Form form, String of) {

        public Authority {
            of = Nfc.of(of);
        }
    }

    /** The authority forms. */
    public enum Form {
        /** On behalf of a collective. */
        TM,
        /** Acting head. */
        Q,
        /** A deputy for the head. */
        KT,
        /** By order. */
        TL,
        /** By delegation. */
        TUQ
    }

    public Signature {
        authorities = authorities == null ? List.of() : List.copyOf(authorities);
        position = Nfc.of(position);
        signer = Nfc.ofOptional(signer);
    }
}
