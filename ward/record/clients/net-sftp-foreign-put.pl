# Uploads one file with Perl's Net::SFTP::Foreign (OpenSSH below).
use strict;
use warnings;
use Net::SFTP::Foreign;

my $sftp = Net::SFTP::Foreign->new(
  host => $ENV{HOST}, port => $ENV{PORT}, user => $ENV{LOGIN}, timeout => 8,
  key_path => $ENV{KEY}, more => ['-o', 'BatchMode=yes']);
$sftp->die_on_error("Unable to establish SFTP connection");
$sftp->put($ENV{LOCAL}, $ENV{REMOTE}) or die "put failed: " . $sftp->error . "\n";
print "done\n";
