package vn.thongsuot.plan.plan;

import vn.thongsuot.platform.tenancy.TenantId;

class InMemoryNumbersTest extends NumberRegisterKit {

    private final InMemoryNumbers register = new InMemoryNumbers();

    @Override
    protected NumberRegister register() {
        return register;
    }

    @Override
    protected TenantId owner() {
        return new TenantId("ha-noi");
    }

    @Override
    protected TenantId another() {
        return new TenantId("dong-nai");
    }
}
