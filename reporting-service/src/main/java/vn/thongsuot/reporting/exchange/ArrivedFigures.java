package vn.thongsuot.reporting.exchange;

import java.time.Instant;

/**
 * An envelope that was taken.
 *
 * @param version of the envelope
 * @param at when it was sent
 * @param content with the figures of those indicators alone that we agreed to take
 */
public record ArrivedFigures(long version, Instant at, FigureEnvelope content) {

    public String id() {
        return content.id();
    }
}
