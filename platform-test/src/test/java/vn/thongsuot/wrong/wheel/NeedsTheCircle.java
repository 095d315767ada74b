package vn.thongsuot.wrong.wheel;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.wrong.circle.NeedsTheWheel;

public record NeedsTheCircle(@Nullable NeedsTheWheel other) {}
