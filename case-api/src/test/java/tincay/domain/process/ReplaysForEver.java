package tincay.domain.process;

class ReplaysForEver {}
