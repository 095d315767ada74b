package vn.thongsuot.reporting.rebuild;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.GenerationCells.Cell;

/**
 * A cell that is not the same in both generations.
 *
 * @param cell its id without the generation
 * @param served absent where only the rebuilt one has it
 * @param rebuilt absent where only the served one has it
 */
public record CellDifference(
        String tenant,
        String cell,
        @Nullable Side served,
        @Nullable Side rebuilt) {

    /** How it is in one generation; the digest is of all that it says. */
    public record Side(long sequence, String digest) {

        static @Nullable Side of(@Nullable Cell cell) {
            return cell == null ? null : new Side(cell.sequence(), String.format("%016x", cell.digest()));
        }

        private static @Nullable String digest(@Nullable Side side) {
            return side == null ? null : side.digest;
        }
    }

    static CellDifference of(String tenant, String cell, @Nullable Cell served, @Nullable Cell rebuilt) {
        return new CellDifference(tenant, cell, Side.of(served), Side.of(rebuilt));
    }

    boolean isNone() {
        return Objects.equals(Side.digest(served), Side.digest(rebuilt));
    }
}
