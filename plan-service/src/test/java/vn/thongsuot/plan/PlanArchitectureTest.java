package vn.thongsuot.plan;

import vn.thongsuot.platformtest.architecture.ArchitectureKit;

class PlanArchitectureTest extends ArchitectureKit {}
