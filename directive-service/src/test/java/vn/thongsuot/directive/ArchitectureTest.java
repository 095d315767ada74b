package vn.thongsuot.directive;

import vn.thongsuot.platformtest.architecture.ArchitectureKit;

class ArchitectureTest extends ArchitectureKit {}
