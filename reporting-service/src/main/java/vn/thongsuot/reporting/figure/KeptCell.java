package vn.thongsuot.reporting.figure;

import org.jspecify.annotations.Nullable;

/**
 * A cell as the store has it, for whoever compares it with its sources.
 *
 * @param set under which it is filed
 * @param key absent where it cannot be read
 * @param sequence which state of the cell it is
 * @param sound whether what stands beside the value, such as its id and the blocks of its days, follows from the key
 */
public record KeptCell(String id, String set, @Nullable CellKey key, CellValue value, long sequence, boolean sound) {}
