package vn.thongsuot.activity;

import vn.thongsuot.platformtest.architecture.ArchitectureKit;

class ActivityArchitectureTest extends ArchitectureKit {}
