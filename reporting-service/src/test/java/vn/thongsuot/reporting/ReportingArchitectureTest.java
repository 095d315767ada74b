package vn.thongsuot.reporting;

import vn.thongsuot.platformtest.architecture.ArchitectureKit;

class ReportingArchitectureTest extends ArchitectureKit {}
