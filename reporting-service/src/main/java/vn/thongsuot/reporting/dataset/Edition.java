package vn.thongsuot.reporting.dataset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import vn.thongsuot.reporting.chain.Sha256;
import vn.thongsuot.reporting.facts.Days;

/**
 * The exact bytes that are to be published, in both forms.
 *
 * @param period from the first day of all reports to the last
 */
public record Edition(byte[] csv, byte[] json, int rows, Days period) {

    /** Names both at once: what was previewed is what is published. */
    public String digest() {
        return Sha256.of((Sha256.of(csv) + Sha256.of(json)).getBytes(US_ASCII));
    }
}
