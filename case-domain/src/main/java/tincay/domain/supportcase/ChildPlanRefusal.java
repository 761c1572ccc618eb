package tincay.domain.supportcase;

import tincay.domain.refusal.RefusalCode;

/** Why something about the plan for a child is refused. */
public enum ChildPlanRefusal implements RefusalCode {
    NO_CHILD("child-plan.no-child"),
    ALREADY_MADE("child-plan.already-made"),
    NOT_MADE("child-plan.not-made"),
    ALREADY_APPROVED("child-plan.already-approved");

    private final String code;

    ChildPlanRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
