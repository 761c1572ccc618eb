package tincay.domain.badly;

import tincay.domain.worse.KnowsBadly;

public class KnowsWorse {
    KnowsBadly other;
}
