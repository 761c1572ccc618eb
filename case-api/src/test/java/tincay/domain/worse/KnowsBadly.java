package tincay.domain.worse;

import tincay.domain.badly.KnowsWorse;

public class KnowsBadly {
    KnowsWorse other;
}
