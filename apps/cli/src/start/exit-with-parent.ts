// Loaded into each child before its own program (--import): when the launcher is gone, whatever ended it, the
// channel closes and the child finishes as for SIGTERM. So a `kill -9` leaves no server that nobody looks after.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone must not keep a child alive that has nothing left to do.
process.channel?.unref();
