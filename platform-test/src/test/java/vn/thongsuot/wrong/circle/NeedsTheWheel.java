package vn.thongsuot.wrong.circle;

import vn.thongsuot.wrong.wheel.NeedsTheCircle;

public record NeedsTheWheel(NeedsTheCircle other) {}
